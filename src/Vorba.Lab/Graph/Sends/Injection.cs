using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Sends;

/// <summary>Failures asked for by the knobs: the next so many, or a share of all.</summary>
public static class Injection
{
    private static readonly Random Chance = new(20260302);

    public static GraphError? Next(World world)
    {
        var knobs = world.Knobs;
        if (knobs.ErrorsNext > 0)
        {
            world.Knobs = knobs with { ErrorsNext = knobs.ErrorsNext - 1 };
            return Error(knobs);
        }

        return knobs.ErrorProbability > 0 && Chance.NextDouble() < knobs.ErrorProbability ? Error(knobs) : null;
    }

    /// <summary>The next answer gets lost on its way back, though the message was accepted.</summary>
    public static bool TakeLostAnswer(World world)
    {
        if (world.Knobs.LostAnswers == 0)
        {
            return false;
        }

        world.Knobs = world.Knobs with { LostAnswers = world.Knobs.LostAnswers - 1 };
        return true;
    }

    private static GraphError Error(Knobs knobs)
    {
        var code = knobs.ErrorCode == 0 ? 2 : knobs.ErrorCode;
        return new(code, $"(#{code}) An error the Lab was asked to answer with", knobs.ErrorSubcode);
    }
}
