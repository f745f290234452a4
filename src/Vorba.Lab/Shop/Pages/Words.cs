using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>Everything the shop says on its pages, in both languages.</summary>
public static class Words
{
    public static readonly LocalText Tagline = new("Watches, bags and small gifts, made slowly", "Ceasuri, genți și mici daruri, făcute pe îndelete");
    public static readonly LocalText HeroTitle = new("Good things take their time.", "Lucrurile bune au nevoie de timp.");
    public static readonly LocalText HeroText = new("We build watches, sew bags and bottle linden blossom in a courtyard under an old linden tree. A few pieces a week, each signed.", "Facem ceasuri, coasem genți și punem floarea de tei la sticlă, într-o curte cu un tei bătrân. Câteva piese pe săptămână, fiecare semnată.");
    public static readonly LocalText SeeWatches = new("See the watches", "Vezi ceasurile");
    public static readonly LocalText Cart = new("Cart", "Coș");
    public static readonly LocalText SkipToContent = new("Skip to the content", "Sari la conținut");
    public static readonly LocalText Add = new("Add to cart", "Adaugă în coș");
    public static readonly LocalText Quantity = new("Quantity", "Cantitate");
    public static readonly LocalText Change = new("Update", "Actualizează");
    public static readonly LocalText Remove = new("Remove", "Scoate");
    public static readonly LocalText Added = new("In your cart. Lovely choice!", "E în coș. Frumoasă alegere!");
    public static readonly LocalText GoToCart = new("Go to cart", "Mergi la coș");
    public static readonly LocalText GoToCheckout = new("Check out", "Finalizează comanda");
    public static readonly LocalText KeepLooking = new("Keep looking", "Mai uită-te puțin");
    public static readonly LocalText YourCart = new("Your cart", "Coșul tău");
    public static readonly LocalText CartIsEmpty = new("Your cart is empty. The shelves are not.", "Coșul tău e gol. Rafturile nu sunt.");
    public static readonly LocalText Subtotal = new("Subtotal", "Subtotal");
    public static readonly LocalText Discount = new("Discount", "Reducere");
    public static readonly LocalText Delivery = new("Delivery", "Livrare");
    public static readonly LocalText Free = new("free", "gratuită");
    public static readonly LocalText Total = new("Total", "Total");
    public static readonly LocalText Checkout = new("Checkout", "Finalizare comandă");
    public static readonly LocalText Contact = new("Contact", "Contact");
    public static readonly LocalText Address = new("Where shall we send it?", "Unde trimitem coletul?");
    public static readonly LocalText Email = new("E-mail", "E-mail");
    public static readonly LocalText AcceptOffers = new("I agree to receive offers by e-mail", "Sunt de acord să primesc oferte pe e-mail");
    public static readonly LocalText FullName = new("Full name", "Nume și prenume");
    public static readonly LocalText Street = new("Street and number", "Strada și numărul");
    public static readonly LocalText City = new("City", "Oraș");
    public static readonly LocalText Postcode = new("Postcode", "Cod poștal");
    public static readonly LocalText CouponCode = new("Coupon code", "Cod de reducere");
    public static readonly LocalText Apply = new("Apply", "Aplică");
    public static readonly LocalText PlaceOrder = new("Place order", "Plasează comanda");
    public static readonly LocalText PretendPayment = new("This is a pretend shop: nothing is charged and nothing is sent.", "Acesta este un magazin demonstrativ: nu plătești nimic și nu primești nimic.");
    public static readonly LocalText YourOrder = new("Your order", "Comanda ta");
    public static readonly LocalText ThankYou = new("Thank you!", "Mulțumim!");
    public static readonly LocalText OrderIsIn = new("is in good hands. A confirmation is on its way to", "e pe mâini bune. Confirmarea e pe drum către");
    public static readonly LocalText FollowParcel = new("Follow your parcel in Messenger", "Urmărește coletul în Messenger");
    public static readonly LocalText FollowParcelText = new("We write when it leaves and when it is near. Stop any time.", "Îți scriem când pleacă și când e aproape. Te poți opri oricând.");
    public static readonly LocalText Shipped = new("Your parcel is on its way.", "Coletul tău e pe drum.");
    public static readonly LocalText BehindTheCounter = new("Behind the counter", "În spatele tejghelei");
    public static readonly LocalText BehindTheCounterText = new("Only in the demo: play the shopkeeper and hand the parcel to the courier.", "Doar în demo: fii tu vânzătorul și dă coletul curierului.");
    public static readonly LocalText MarkShipped = new("Mark as shipped", "Marchează ca expediat");
    public static readonly LocalText AlsoOnThisShelf = new("Also on this shelf", "Pe același raft");
    public static readonly LocalText BackToShop = new("Back to the shop", "Înapoi în magazin");
    public static readonly LocalText Promise = new("Free delivery · thirty days to change your mind · wrapped by hand", "Livrare gratuită · treizeci de zile să te răzgândești · împachetat de mână");
    public static readonly LocalText Footer = new("Tic & Tei is an invented shop for trying out Vorba.", "Tic & Tei este un magazin inventat, pentru a încerca Vorba.");
}
