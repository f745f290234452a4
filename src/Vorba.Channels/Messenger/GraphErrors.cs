using System.Collections.Frozen;

namespace Vorba.Channels.Messenger;

/// <summary>What to do about an answer of the Graph that is no success.</summary>
public enum GraphRemedy
{
    /// <summary>A hiccup: the same again, soon and only a few times.</summary>
    Retry,

    /// <summary>A limit or another app in the lead: the same again, when that has passed.</summary>
    Later,

    /// <summary>Never again for this send.</summary>
    Never,

    /// <summary>It may have arrived all the same: wait for the echo, never repeat.</summary>
    Reconcile,

    /// <summary>Never again for this send, and the person cannot be reached until they act.</summary>
    Unreachable,

    /// <summary>Nothing can go out for this page until a person has mended something.</summary>
    StopPage,
}

/// <summary>An error of the Graph: its numbers, the remedy, and our words for whoever reads the report.</summary>
/// <param name="Subcode">Absent where the code means the same whatever its subcode.</param>
public sealed record GraphError(int Code, int? Subcode, GraphRemedy Remedy, string Words);

/// <summary>
/// The Graph's errors as a table. The HTTP status is documented for none of them, so only code and subcode are asked; an
/// unknown subcode means what its code means, an unknown code is never repeated.
/// </summary>
public static class GraphErrors
{
    public static readonly IReadOnlyList<GraphError> All =
    [
        new(1, null, GraphRemedy.Retry, "Meta failed without saying why"),
        new(1, 1357046, GraphRemedy.Reconcile, "Meta sent it and failed to say so"),
        new(2, null, GraphRemedy.Retry, "Meta is failing for the moment, or the person blocked the page"),
        new(2, 2018344, GraphRemedy.StopPage, "the page has not accepted Meta's terms for labels"),
        new(4, null, GraphRemedy.Later, "the app has reached its limit of calls"),
        new(4, 2018354, GraphRemedy.Later, "too soon after the last notification"),
        new(9, 2018352, GraphRemedy.Never, "too many requests to opt in"),
        new(10, null, GraphRemedy.StopPage, "the app lacks the permission pages_messaging"),
        new(10, 2018278, GraphRemedy.Never, "outside the messaging window"),
        new(10, 2534022, GraphRemedy.Never, "outside the messaging window"),
        new(10, 2018065, GraphRemedy.Never, "outside the messaging window"),
        new(10, 2018108, GraphRemedy.Unreachable, "the person cannot receive messages right now"),
        new(10, 1893015, GraphRemedy.Never, "the person stopped these notifications"),
        new(10, 1893063, GraphRemedy.StopPage, "the page is restricted from sending"),
        new(10, 1404170, GraphRemedy.Never, "the page is restricted from requests to opt in"),
        new(32, null, GraphRemedy.Later, "the page has reached its limit of calls"),
        new(100, null, GraphRemedy.Never, "Meta does not accept the request"),
        new(100, 33, GraphRemedy.Never, "the page or person does not exist for this token"),
        new(100, 2018001, GraphRemedy.Unreachable, "no such person on this page"),
        new(100, 2018008, GraphRemedy.Never, "a picture could not be fetched from its address"),
        new(100, 2018294, GraphRemedy.Never, "a video could not be fetched in time"),
        new(100, 2018047, GraphRemedy.Never, "an attachment is not of the kind it claims"),
        new(100, 2018109, GraphRemedy.Never, "an attachment is too large"),
        new(190, null, GraphRemedy.StopPage, "the page's token is no longer valid: connect the page again"),
        new(200, null, GraphRemedy.StopPage, "the app is not approved to write to people outside its team"),
        new(200, 1545041, GraphRemedy.Unreachable, "the person is not available"),
        new(368, null, GraphRemedy.StopPage, "Meta blocked the page for its conduct"),
        new(551, null, GraphRemedy.Unreachable, "the person is not available"),
        new(613, null, GraphRemedy.Later, "the page sends too fast"),
        new(613, 2018338, GraphRemedy.StopPage, "Meta warns of misused message tags"),
        new(613, 1893016, GraphRemedy.Never, "the same request to opt in again"),
        new(2018300, null, GraphRemedy.Later, "another app leads the conversation"),
        new(2018321, null, GraphRemedy.Later, "an automation of Meta's leads the conversation"),
        new(2018218, null, GraphRemedy.Never, "the person's profile is not available"),
        new(2018247, null, GraphRemedy.Never, "the app may not read the person's profile"),
        new(2022, null, GraphRemedy.StopPage, "Meta disabled commerce messages for the page"),
        new(80001, null, GraphRemedy.Later, "the page has reached its limit of calls"),
        new(80006, null, GraphRemedy.Later, "the page has reached its limit of messages"),
        new(9000001, null, GraphRemedy.Never, "the message was deleted"),
    ];

    private static readonly FrozenDictionary<(int Code, int? Subcode), GraphError> Table =
        All.ToFrozenDictionary(error => (error.Code, error.Subcode));

    /// <summary>Some errors come with their subcode as the code, and the other way round.</summary>
    public static GraphError Find(int code, int? subcode) =>
        Table.GetValueOrDefault((code, subcode))
        ?? (subcode is { } own ? Table.GetValueOrDefault((own, null)) : null)
        ?? Table.GetValueOrDefault((code, null))
        ?? new(code, subcode, GraphRemedy.Never, "Meta refused, for a reason we do not know");
}
