using System.Globalization;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>What the shop says when something does not fit; what the visitor entered stays.</summary>
public static class Complaints
{
    private static readonly string Most = CartItem.Most.ToString(CultureInfo.InvariantCulture);

    public static readonly LocalText TooMany = new($"We make few of each piece: at most {Most} to one buyer.", $"Facem puține bucăți: cel mult {Most} din fiecare pentru un cumpărător.");
    public static readonly LocalText NotAQuantity = new($"Please enter a whole number up to {Most}.", $"Te rugăm să scrii un număr întreg până la {Most}.");
    public static readonly LocalText NoSuchPiece = new("This piece is not on our shelves. Perhaps its neighbour will do?", "Piesa aceasta nu e pe rafturile noastre. Poate vecina ei?");
    public static readonly LocalText NoSuchCart = new("We could not find this cart. It may be too old; the shelves are still full.", "Nu am găsit acest coș. Poate e prea vechi; rafturile sunt încă pline.");
    public static readonly LocalText AlreadyBought = new("This cart has already become an order. Thank you!", "Acest coș a devenit deja o comandă. Mulțumim!");
    public static readonly LocalText NoSuchOrder = new("We could not find this order.", "Nu am găsit această comandă.");
    public static readonly LocalText PageTooOld = new("This page was open for too long. Please go back, reload it and try again; your cart is safe.", "Pagina a stat deschisă prea mult. Te rugăm să revii, să o reîncarci și să încerci din nou; coșul tău e în siguranță.");
    public static readonly LocalText EmailUnclear = new("This does not look like an e-mail address, such as ana@example.com.", "Nu pare o adresă de e-mail, cum ar fi ana@example.com.");
    public static readonly LocalText Missing = new("We need this to send your parcel.", "Avem nevoie de asta ca să trimitem coletul.");
    public static readonly LocalText TooLong = new("This is longer than a parcel label.", "E mai lung decât o etichetă de colet.");
    public static readonly LocalText CouponUnknown = new("We do not know this code. Check it, or empty the field to go on without.", "Nu cunoaștem acest cod. Verifică-l sau golește câmpul ca să continui fără el.");
}
