using System.Diagnostics;
using Vorba.Flows;
using Vorba.Flows.Steps;
using Vorba.Server.Dashboard;
using Vorba.Server.Dashboard.Languages;
using Vorba.Vocabulary;

namespace Vorba.Server.Flows;

/// <summary>Says each kind of step in words.</summary>
public sealed class StepWords(Words words, Format format)
{
    public string Title(Step step) =>
        step switch
        {
            WaitStep { Anchor: WaitAnchor.CartChange } wait => words.Say("flow.wait-cart", ("span", format.Span(wait.Length))),
            WaitStep wait => words.Say("flow.wait", ("span", format.Span(wait.Length))),
            BranchStep branch => Question(branch.If),
            AskStep => words["flow.ask"],
            SayStep => words["flow.say"],
            EndStep => words["flow.step-end"],
            _ => FlowNames.Step(step.Kind),
        };

    /// <summary>What is said, as one text: the words of its bubbles, else the e-mail's subject.</summary>
    public string Text(SayStep step, string language)
    {
        var message = Placeholders.Readable(step.MessageFor(language));
        var said = message.Bubbles.OfType<Bubble.Text>().Select(text => text.Words);
        return message.Bubbles.Count > 0 ? string.Join(" ", said) : message.Email?.Subject ?? "";
    }

    public string Life(SayStep step) =>
        step is AskStep ask
            ? words.Say("flow.patience", ("span", format.Span(ask.Patience)))
            : $"{words[$"purpose.{step.Purpose}"]} · {words.Say("flow.life", ("span", format.Span(step.Life)))}";

    public static string Icon(Step step) =>
        step switch
        {
            WaitStep => "clock",
            BranchStep => "branch",
            AskStep => "ask",
            SayStep => "bubble",
            EndStep => "flag",
            _ => "dot",
        };

    private string Question(Condition condition) =>
        condition switch
        {
            Condition.CartLeft or Condition.Ordered or Condition.WindowOpen => words[$"condition.{condition.GetType().Name}"],
            Condition.PropertyIs(var name, var value) => words.Say("condition.PropertyIs", ("name", FlowNames.Step(name)), ("value", value)),
            Condition.Not(var inner) => words.Say("condition.Not", ("condition", Question(inner))),
            _ => throw new UnreachableException(),
        };
}
