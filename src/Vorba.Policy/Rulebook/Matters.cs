namespace Vorba.Policy.Rulebook;

/// <summary>What the policy asks the rulebook about, in the words of its files.</summary>
public static class Matters
{
    public const string Window = "window";

    public const string Utility = "utility";

    public const string MarketingMessage = "marketing-message";

    public const string CustomerFeedback = "customer-feedback";

    public const string PrivateReply = "private-reply";

    public const string HumanAgent = "human-agent";

    public const string OptInRequest = "opt-in-request";

    public const string ResponseTime = "response-time";

    public static string Tag(string name) => $"tag/{name}";

    public static string Feature(string name) => $"feature/{name}";
}
