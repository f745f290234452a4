using CsCheck;
using Vorba.Flows.Files;

namespace Vorba.Flows.Tests.Files;

public sealed class FlowFaultTests
{
    private const string Head = "flow: a\ntrigger: subscribed\nsteps:\n";

    [Theory]
    [InlineData("- wait: w\n  fro: 1h", "line 4, column 3: 'for' is missing", "line 5, column 3: 'fro' is not known here")]
    [InlineData("- wait: w", "line 4, column 3: 'for' is missing")]
    [InlineData("- wait: w\n  for: soon", "line 5, column 8: 'for' must be a duration like 30m, 2h or 1d")]
    [InlineData("- wait: w\n  for: 1h\n  after: lunch", "line 6, column 10: 'after' must be one of")]
    [InlineData("- sya: hello", "line 4, column 3: a step begins with its kind and name")]
    [InlineData("- hello", "line 4, column 3: expected a mapping here")]
    [InlineData("- end: 'a:b'", "line 4, column 8: a step's name holds no colon: 'a:b'")]
    [InlineData("- end: ''", "line 4, column 8: 'end' is missing")]
    [InlineData("- end: [x]", "line 4, column 8: 'end' must be a text")]
    [InlineData("- end: x\n- end: y\n- end: x", "line 6, column 3: two steps are called 'x'")]
    [InlineData("- branch: b\n  if: raining\n  then: [{ end: e }]", "line 5, column 7: 'raining' is no condition")]
    [InlineData("- branch: b\n  if: [ordered]\n  then: [{ end: e }]", "line 5, column 7: 'if' must be a text")]
    [InlineData("- branch: b\n  if: { a: b, c: d }\n  then: [{ end: e }]", "line 5, column 7: 'if' asks for one property at a time")]
    [InlineData("- branch: b\n  then: [{ end: e }]", "line 4, column 3: 'if' is missing")]
    [InlineData("- branch: b\n  if: ordered\n  then: { end: e }", "line 6, column 9: 'then' must be a list")]
    [InlineData("- say: s", "line 4, column 3: step 's' says nothing: it needs 'messages'")]
    [InlineData("- say: s\n  messages: hello", "line 5, column 13: 'messages' must be a mapping")]
    [InlineData("- say: s\n  messages: { en: {} }", "line 4, column 3: step 's' says nothing in 'en'")]
    [InlineData("- say: s\n  purpose: fun\n  messages: { en: { bubbles: [{ text: Hi }] } }", "line 5, column 12: 'purpose' must be one of")]
    [InlineData("- say: s\n  messages: { en: { bubbles: [{ words: Hi }] } }", "line 5, column 31: a bubble is a 'text', a 'picture' or 'cart-cards'")]
    [InlineData("- say: s\n  messages: { en: { bubbles: [{ text: Hi, buttons: [{ link: Shop }] }] } }", "line 5, column 53: 'to' is missing")]
    [InlineData("- say: s\n  messages: { en: { email: { subject: Hi, text: Hi, shows-cart: maybe } } }", "line 5, column 65: 'shows-cart' must be true or false")]
    [InlineData("- ask: q\n  remember: r\n  messages: { en: { bubbles: [{ text: Hi }] } }", "line 4, column 3: 'answers' is missing")]
    [InlineData("- ask: q\n  remember: r\n  answers: { a: A }\n  messages: { en: { bubbles: [{ picture: p }] } }", "line 4, column 3: step 'q' asks nothing in 'en'")]
    [InlineData("- ask: q\n  answers: { a: A }\n  messages: { en: { bubbles: [{ text: Hi }] } }", "line 4, column 3: 'remember' is missing")]
    [InlineData("- end: e\n  ? [x]\n  : y", "line 5, column 5: '[ x ]' is not known here")]
    public void A_fault_of_a_step_is_told_with_its_line_and_column(string step, params string[] faults)
    {
        var told = Faults(Head + step);

        Assert.All(faults, fault => Assert.Contains(told, each => each.StartsWith(fault, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("trigger: subscribed\nsteps: [{ end: e }]", "line 1, column 1: 'flow' is missing")]
    [InlineData("flow: a\nsteps: [{ end: e }]", "line 1, column 1: 'trigger' is missing")]
    [InlineData("flow: a\ntrigger: rain\nsteps: [{ end: e }]", "line 2, column 10: 'trigger' must be one of")]
    [InlineData("flow: a\ntrigger: subscribed", "the flow has no steps")]
    [InlineData("flow: a\ntrigger: subscribed\nversion: two\nsteps: [{ end: e }]", "line 3, column 10: 'version' must be a whole number")]
    [InlineData("flow: a\ntrigger: subscribed\nends-on: [rain]\nsteps: [{ end: e }]", "line 3, column 10: 'ends-on' knows")]
    [InlineData("flow: a\ntrigger: subscribed\nends-on: [{ a: b }]\nsteps: [{ end: e }]", "line 3, column 11: expected a word here")]
    [InlineData("flow: a\nflow: b", "line 2, column 1: Duplicate key flow")]
    [InlineData("", "line 1, column 1: a flow file is one document")]
    [InlineData("just words", "line 1, column 1: a flow file is one document")]
    [InlineData("- a\n- list", "line 1, column 1: a flow file is one document")]
    [InlineData("a: 1\n---\nb: 2", "line 1, column 1: a flow file is one document")]
    [InlineData("flow: [a", "line 2, column 1:")]
    [InlineData("flow: \"\\ud83d\"", "line 1, column 7:")]
    [InlineData("\ta: b", "line 1, column 2:")]
    public void A_fault_of_the_file_is_told_with_its_line_and_column(string text, string fault) =>
        Assert.Contains(Faults(text), each => each.StartsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void A_part_that_leads_into_itself_is_refused() =>
        Assert.Equal(
            "line 6, column 11: a flow file repeats nothing by alias",
            Assert.Single(Faults("flow: a\ntrigger: subscribed\nsteps: &s\n  - branch: x\n    if: ordered\n    then: *s\n")));

    [Fact]
    public void A_file_that_would_grow_without_end_is_refused_and_does_not_hang()
    {
        var levels = Enumerable.Range(1, 40).Select(level => $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n");

        Assert.Contains("alias", Assert.Single(Faults("a0: &a0 [x]\n" + string.Concat(levels))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void A_file_of_a_hundred_thousand_levels_is_refused_and_breaks_nothing(string level) =>
        Assert.Contains("too many levels", Assert.Single(Faults(string.Concat(Enumerable.Repeat(level, 50_000)))), StringComparison.Ordinal);

    [Fact]
    public void A_huge_file_is_refused() =>
        Assert.Contains("at most", Assert.Single(Faults("flow: a\n" + new string('#', 5_000_000))), StringComparison.Ordinal);

    [Fact]
    public void No_text_makes_the_reading_throw() =>
        Gen.Char.Array[0, 60].Select(characters => new string(characters)).Sample(text => FlowFile.Read(text) is FlowReading.Faulty { Faults.Count: > 0 });

    [Fact]
    public void No_mixture_of_a_files_own_words_makes_the_reading_throw() =>
        Gen.OneOf([.. new[]
            {
                "flow", "steps", "say", "ask", "wait", "branch", "if", "then", "messages", "en", "bubbles", "text", "answers", "x", "1h", "ordered",
                ":", ": ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", "'", "\"", "|", ">", "&a ", "*a", "!t ", "? ", "%", "#", "~", "---", "\\u",
            }.Select(Gen.Const)]).Array[0, 60].Select(words => string.Concat(words)).Sample(text => FlowFile.Read(text) is not null, iter: 20000);

    [Fact]
    public void No_letter_taken_out_of_a_ready_flow_makes_the_reading_throw() =>
        Gen.Int[0, Ready.Length - 20].Array[1, 4].Sample(places =>
            FlowFile.Read(places.OrderDescending().Aggregate(Ready, (text, place) => place < text.Length ? text.Remove(place, 1) : text)) is not null);

    private const string Ready = Head + """
          - ask: size
            remember: size
            answers: { s: { en: Small, ro: Mic }, l: Large }
            messages: { en: { bubbles: [{ text: "Which size?" }] } }
          - branch: small
            if: { size: s }
            then:
              - say: s
                messages: { en: { bubbles: [{ text: Small }], email: { subject: S, text: T } } }
        """;

    private static IReadOnlyList<string> Faults(string text) =>
        [.. Assert.IsType<FlowReading.Faulty>(FlowFile.Read(text)).Faults.Select(fault => fault.ToString())];
}
