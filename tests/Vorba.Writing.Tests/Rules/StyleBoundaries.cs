using Vorba.Vocabulary;
using static Vorba.Writing.Tests.Rules.Boundary;

namespace Vorba.Writing.Tests.Rules;

/// <summary>Where each piece of advice begins.</summary>
internal static class StyleBoundaries
{
    private static readonly Button Reply = new Button.Reply("Yes", "YES");
    private static readonly Button Link = new Button.Link("Go", "https://shop.example");
    private static readonly Bubble Words = new Bubble.Text("Which one? 🙂");
    private static readonly Bubble Picture = new Bubble.Picture("https://shop.example/a.gif");
    private const string FortyNine = "we were thinking of you and of the summer to come";

    public static IReadOnlyList<Boundary> All { get; } =
    [
        Boundary.Words("splits-in-two", Long(640), Long(641)),
        Boundary.Words("lock-screen", Long(160), Long(161)),
        Boundary.Words("hook", FortyNine[..39] + "?", FortyNine[..39] + "a?"),
        Boundary.Words("hook", "your new Aviator " + FortyNine, "your new aviator " + FortyNine),
        new("burst", Says(Words), Says(Words, Words)),
        Boundary.Words("wall-of-text", Long(129), Long(130)),
        Boundary.Words("wall-of-text", Long(129) + "🙂", Long(130)),
        new("wall-of-text", Says(new Bubble.Text(Long(300)), Picture), Says(new Bubble.Text(Long(300)))),
        Boundary.Words("sentences", "One here. Two here.", "One here. Two here. Three here."),
        Boundary.Words("sentences", "Hi Ana! It costs 1.299,90 lei. See www.shop.example/a.b.", "It is here. It costs 1.299 lei. See it."),
        Boundary.Words("asks-nothing", "We kept it. Which one is it?", "We kept it."),
        new("asks-nothing", Says("We kept it.", Reply), Says("We kept it.")),
        new("one-call-to-action", Says("a", Link, Reply), Says("a", Link, Link)),
        new("cue", Says("Here 👇", Link), Says("Here", Link)),
        new("cue", Says("Here 👇🏽", Link), Says("Here 👆", Link)),
        new("cue", Says("Here 👉", Link), Says("👉 Here", Link)),
        Boundary.Words("emoji-missing", "Hi 🙂", "Hi :)"),
        Boundary.Words("emoji-missing", "Hi 🇷🇴", "Hi ©"),
        Boundary.Words("emoji-too-many", "🙂🙂👨‍👩‍👧‍👦👍🏽", "🙂🙂🙂🙂🙂"),
        new("picture-missing", Says(Words, Picture), Says(Words)),
        new("picture-overused", Says(Words, Picture, Picture), Says(Words, Picture, Picture, Picture)),
        Boundary.Words("shouting", "Your TVA and USD, code SALE2026", "Your SALE now"),
        Boundary.Words("shouting", "Reduceri", "REDUCERI").InRomanian(),
        Boundary.Words("exclamation-marks", "Hi! You!", "Hi!!"),
        Boundary.Words("exclamation-marks", "Hi! You!", "Hi! You! Two!"),
        Boundary.Words("pressure", "It is still here", "This is your last chance"),
        Boundary.Words("pressure", "Time to act. Now it is here", "Time to act now, it is here"),
        Boundary.Words("pressure", "Act {{ shop.name }} now", "Act, now"),
        Boundary.Words("pressure", "E încă aici", "E ultima șansă").InRomanian(),
        Boundary.Words("pressure", "E încă aici", "E ultima şansă, cu sedilă").InRomanian(),
        Boundary.Words("pressure", "E încă aici", "E ultima s\u0326ansă, cu litere desfăcute").InRomanian(),
        Boundary.Words("sells-more-than-helps", "A discount and free shipping: which one do you want?", "A discount and free shipping."),
        Boundary.Words("stiff", "We want to use it", "We want to utilize it"),
        Boundary.Words("stiff", "Bună!", "Stimate client,").InRomanian(),
        Boundary.Words("contraction", "Don't wait", "Do not wait"),
        Boundary.Words("contraction", "Yes, it is. Here it is", "Yes, it is here"),
        Boundary.Words("contraction", "N-ai uitat ceva?", "Nu ai uitat ceva?").InRomanian(),
        Boundary.Words("formality", "Ți-am păstrat coșul", "Ți-am păstrat coșul dumneavoastră").InRomanian(),
        Boundary.Words("formality", "Puteți alege o comandă", "Poți alege, iar noi vă ajutăm").InRomanian(),
        Boundary.Words("bare-link", "See it below", "See https://shop.example/a"),
        new Boundary("link-closes-window", Says("a", Link, Reply), Says("a", Link)).In(new() { LaterStepNeedsWindow = true }),
        Boundary.Words("oath", "That is hard", "That is damn hard"),
        Boundary.Words("oath", "E greu", "E greu, la naiba").InRomanian(),
        Boundary.Words("avoided-word", "Hello friend", "Hello customer").By("genie"),
        Boundary.Words("avoided-word", "Good day", "Hey").By("concierge"),
        Boundary.Words("voice-missing", "Your wish is here", "Your watch is here").By("genie"),
        Boundary.Words("voice-missing", "It is here 💪", "It is here 👇").By("coach"),
        Boundary.Words("slang", "That is good", "That is awesome").By("concierge"),
        Boundary.Words("emoji-of-voice", "Ready 💪🏽", "Ready 🧞").By("coach"),
        Boundary.Words("emoji-too-many", "✨", "✨✨").By("concierge"),
        Boundary.Words("contraction", "We do not wait", "We don't wait").By("concierge"),
        Boundary.Words("formality", "V-am rezervat ceasul", "Ți-am rezervat ceasul").InRomanian().By("concierge"),
        Boundary.Words("formality", "Ți-am păstrat ceasul", "V-am păstrat ceasul").InRomanian().By("neighbour"),
    ];
}
