using Vorba.Flows;
using Vorba.Flows.Steps;

namespace Vorba.Cli.Input;

/// <summary>All that a flow says: a draft for each step that speaks, in each of its languages.</summary>
internal static class FlowDrafts
{
    public static IReadOnlyList<Draft> Of(Flow flow)
    {
        var first = flow.Trigger is Trigger.Subscribed ? flow.AllSteps.OfType<SayStep>().FirstOrDefault() : null;
        return
        [
            .. from step in flow.AllSteps.OfType<SayStep>()
               from locale in step.Messages.Keys
               select new Draft(step.MessageFor(locale))
               {
                   Locale = locale,
                   Purpose = step.Purpose,
                   Step = step.Id,
                   IsFirstContact = step == first,
                   LaterStepNeedsWindow = After(flow, step.Id).Any(NeedsWindow),
               },
        ];
    }

    private static IEnumerable<Step> After(Flow flow, string id)
    {
        for (var next = flow.Next(id); next is not null; next = flow.Next(next))
        {
            yield return flow.Find(next)!;
        }
    }

    /// <summary>It, or a step inside it, has no e-mail form to stand in once the window has closed.</summary>
    private static bool NeedsWindow(Step step) =>
        step is SayStep say
            ? say.Messages.Values.Any(message => message.Email is null)
            : step.Blocks.Any(block => block.Any(NeedsWindow));
}
