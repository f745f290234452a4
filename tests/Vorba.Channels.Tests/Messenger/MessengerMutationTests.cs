using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Vorba.Channels.Messenger;

namespace Vorba.Channels.Tests.Messenger;

/// <summary>Whatever is done to a webhook on its way, reading it is an answer and never a fall.</summary>
public sealed class MessengerMutationTests
{
    private static readonly string[] Wrongs = ["null", "true", "-1", "1e400", "99999999999999", "\"\"", "[]", "{}", "[[{}]]", "[null,5]"];

    private static readonly IReadOnlyList<byte[]> Bodies =
        [.. RealFiles.Table("registry/messenger-signatures.tsv").Select(row => RealFiles.Read($"fetched/messenger-webhooks/{row[0]}"))];

    [Fact]
    public void A_webhook_with_members_dropped_and_retyped_is_always_read() =>
        Gen.Select(Gen.Int[0, Bodies.Count - 1], Gen.Int[0, 10_000].Array[1, 8], Gen.Int[0, Wrongs.Length - 1]).Sample(
            (body, places, wrong) => MessengerWebhook.Read(Mutated(Bodies[body], places, Wrongs[wrong]), Some.Noon) is not null,
            iter: 2_000);

    [Fact]
    public void A_webhook_cut_off_or_with_bytes_changed_is_always_read() =>
        Gen.Select(Gen.Int[0, Bodies.Count - 1], Gen.Int[0, 10_000], Gen.Byte).Sample(
            (body, place, wrong) =>
            {
                var at = place % Bodies[body].Length;
                byte[] changed = [.. Bodies[body]];
                changed[at] = wrong;
                return MessengerWebhook.Read(changed, Some.Noon) is not null
                    && MessengerWebhook.Read(Bodies[body].AsMemory(0, at), Some.Noon) is not null;
            },
            iter: 2_000);

    private static byte[] Mutated(byte[] bytes, int[] places, string wrong)
    {
        var root = JsonNode.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))!;
        foreach (var place in places)
        {
            if (Members(root).ToList() is { Count: > 0 } members)
            {
                var (parent, name) = members[place % members.Count];
                parent[name] = JsonNode.Parse(wrong);
                if (place % 3 == 0)
                {
                    parent.Remove(name);
                }
            }
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject parent => parent.Select(member => (parent, member.Key)).Concat(parent.SelectMany(member => Members(member.Value))),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };
}
