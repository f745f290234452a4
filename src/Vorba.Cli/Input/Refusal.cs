using System.Globalization;
using Vorba.Server.Hosting;

namespace Vorba.Cli.Input;

/// <summary>Says in one sentence why a file or an argument is of no use, and where.</summary>
internal static class Refusal
{
    public static SettingsException Of(string file, string reason) => new($"{file}: {reason}");

    /// <summary>The first fault with its place, and how many more there are.</summary>
    public static SettingsException Of(string file, IReadOnlyList<Fault> faults) =>
        new(At(file, faults[0]) + (faults.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {faults.Count - 1} more)") : ""));

    private static string At(string file, Fault fault) =>
        fault.Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {fault.Line}, column {fault.Column}: {fault.Reason}")
            : $"{file}: {fault.Reason}";
}

/// <summary>What is wrong in a file; line and column count from one, and are zero where the whole file is meant.</summary>
internal sealed record Fault(int Line, int Column, string Reason);
