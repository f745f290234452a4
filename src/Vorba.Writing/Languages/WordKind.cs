namespace Vorba.Writing.Languages;

/// <summary>Why a word is known to the copy rules. The data files use the same names in lower case.</summary>
public enum WordKind
{
    /// <summary>Pushes: "act now".</summary>
    Pressure,

    /// <summary>Sells: "discount". Forbidden where only an order may be spoken of.</summary>
    Promotion,

    /// <summary>Sounds like a letter from an office; often with a plainer word.</summary>
    Stiff,

    /// <summary>Two words that people contract when they talk.</summary>
    Uncontracted,

    /// <summary>Such a contraction.</summary>
    Contraction,

    Formal,

    Informal,

    Greeting,

    /// <summary>Opens a question that lacks its mark, or asks for an answer.</summary>
    Question,

    /// <summary>Says what to do: "tap", "choose".</summary>
    Action,

    Slang,

    /// <summary>A mild oath, fit for some brands only.</summary>
    Oath,

    /// <summary>Says that a machine writes.</summary>
    Disclosure,

    /// <summary>Ends the consent when a contact types it.</summary>
    Stop,

    /// <summary>Offers help or tells something useful.</summary>
    Helpful,

    /// <summary>Written in capitals by everybody: "TVA", "PDF".</summary>
    Abbreviation,

    /// <summary>A word or emoji of the shop's own voice.</summary>
    Voice,

    /// <summary>One the voice avoids.</summary>
    Avoided,
}
