namespace Vorba.Writing;

/// <summary>The platform's hard limits (messenger-platform.md, section 2), counted in UTF-16 units, the stricter reading.</summary>
public static class Limits
{
    /// <summary>"Less than 2000 characters".</summary>
    public const int Text = 1999;

    /// <summary>Of a text with buttons, and the style limit of every bubble.</summary>
    public const int TextWithButtons = 640;

    public const int ButtonTitle = 20;

    public const int Buttons = 3;

    public const int QuickReplies = 13;

    public const int Payload = 1000;

    public const int Cards = 10;

    public const int CardText = 80;

    public const int Greeting = 160;
}
