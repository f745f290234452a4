using System.Globalization;
using Vorba.Contacts;
using Vorba.Flows;
using Vorba.Flows.Steps;
using Vorba.Policy;
using Vorba.Rehearsal.Proof;
using Vorba.Rehearsal.Shoppers;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Tests.Proof;

/// <summary>
/// What is proved holds in the product itself: random flows live through random histories, as late as the premises allow, and
/// no step that was proved is ever refused for its window. VORBA_PROOF_FLOWS and VORBA_PROOF_HISTORIES ask for more.
/// </summary>
public sealed class SoundnessTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Premises Premises = new() { Day = new(2026, 3, 2) };

    /// <summary>Much goes wrong, so that each retry, deferral and late timer is seen.</summary>
    private static readonly Habits Wild = Habits.Usual with
    {
        Answers = 0.4,
        Fails = 0.5,
        AnswerIsLost = 0.1,
        WritesUnasked = 0.1,
        Stops = 0.003,
        Subscribes = 0.9,
        Latest = 0.3,
    };

    private static readonly Slack Punctual = new() { Hearing = TimeSpan.Zero, Queueing = TimeSpan.Zero, Spacing = TimeSpan.Zero };

    private static readonly int Flows = Setting("VORBA_PROOF_FLOWS", usual: 200);

    private static readonly int Histories = Setting("VORBA_PROOF_HISTORIES", usual: 20);

    [Fact]
    public void No_step_that_was_proved_is_ever_refused_for_its_window()
    {
        var seen = Watch(RandomFlows(), Premises, Histories);

        Assert.Empty(seen.SelectMany(tally => tally.Broken));
        Assert.True(seen.Sum(tally => tally.LaterThanAssumed) <= seen.Sum(tally => tally.Proved) / 1000, "the premises leave out too much");
        Assert.True(seen.Sum(tally => tally.Proved) > Flows, "too few proved sends were seen to say anything");
        Assert.True(seen.Sum(tally => tally.Refused) > Flows, "too few closed windows were seen to say anything");
    }

    [Fact]
    public void Close_to_the_end_of_the_window_too_what_was_proved_holds() =>
        Assert.Empty(Watch(CloseFlows(), Premises, Histories * 5).SelectMany(tally => tally.Broken));

    [Fact]
    public void A_proof_that_reckons_with_no_delay_is_caught()
    {
        var broken = Watch(CloseFlows(), Premises with { Slack = Punctual }, Histories * 5).SelectMany(tally => tally.Broken).ToList();

        Assert.Contains(broken, line => line.Contains("was reached", StringComparison.Ordinal));
        Assert.Contains(broken, line => line.Contains("was proved, and refused", StringComparison.Ordinal));
    }

    private static IEnumerable<Flow> RandomFlows()
    {
        var flows = new RandomFlows(new(2026));
        return Enumerable.Range(0, Flows).Select(_ => flows.Next());
    }

    private static IEnumerable<Flow> CloseFlows() =>
        Enumerable.Range(0, 20).Select(number => Some.Flow("subscribed", $"{{ wait: long, for: {(20 * 60) + 30 + (5 * number)}m }}", Some.Say("hello")));

    private static List<Tally> Watch(IEnumerable<Flow> flows, Premises premises, int histories)
    {
        var seeds = new Chance(42);
        return [.. flows.Select(flow => Watch(flow, premises, seeds, histories))];
    }

    private static Tally Watch(Flow flow, Premises premises, Chance seeds, int histories)
    {
        var tally = new Tally(flow, Prover.Check(flow, premises));
        for (var history = 0; history < histories; history++)
        {
            var seed = seeds.Draw();
            var planned = new Dictionary<SendId, (string Step, DateTimeOffset At)>();
            foreach (var scene in new VirtualLife(new([flow]), Wild, seed, Noon).Live(TimeSpan.FromDays(12)))
            {
                foreach (var entry in scene.Outcome.Entries)
                {
                    tally.Note(entry, scene, planned, seed);
                }
            }
        }

        return tally;
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var count) ? count : usual;

    private sealed class Tally(Flow flow, FlowProof proof)
    {
        private readonly Dictionary<string, StepProof> proofs = proof.Steps.ToDictionary(step => step.Id);

        public List<string> Broken { get; } = [];

        public int Proved { get; private set; }

        public int Refused { get; private set; }

        /// <summary>Refusals of what was proved, which other channels had pushed back for longer than the premises say.</summary>
        public int LaterThanAssumed { get; private set; }

        public void Note(Entry entry, Scene scene, Dictionary<SendId, (string Step, DateTimeOffset At)> planned, ulong seed)
        {
            switch (entry)
            {
                case Entry.SendPlanned { Channel: Channel.Messenger } plan:
                    planned[plan.Send] = (plan.Step, scene.At);
                    NotePlan(plan.Step, scene, seed);
                    break;
                case Entry.Decided { Ground: nameof(Refusal.WindowClosed) } decided:
                    NoteRefusal(planned[decided.Send], scene, seed);
                    break;
            }
        }

        private void NotePlan(string step, Scene scene, ulong seed)
        {
            Proved += proofs[step].Verdict is ProofVerdict.Proved ? 1 : 0;
            if (!proofs[step].SinceOpen.MayReach(Since(scene)))
            {
                Broken.Add($"seed {seed}: '{step}' was reached {Since(scene)} after the last opening act, the bound is {proofs[step].SinceOpen.Max}");
            }
        }

        private static TimeSpan Since(Scene scene) => scene.At - scene.Outcome.Contact.Window?.OpenedAt ?? TimeSpan.MaxValue;

        private void NoteRefusal((string Step, DateTimeOffset At) plan, Scene scene, ulong seed)
        {
            Refused++;
            if (proofs[plan.Step].Verdict is not ProofVerdict.Proved)
            {
                return;
            }

            if (scene.At - plan.At > Premises.Slack.LongestDelay(((SayStep)flow.Find(plan.Step)!).Life))
            {
                LaterThanAssumed++;
            }
            else
            {
                Broken.Add($"seed {seed}: '{plan.Step}' was proved, and refused {scene.At - plan.At} after it was planned");
            }
        }
    }
}
