using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Vorba.Cli.Commands;

/// <summary>How verbs tell what they found: one JSON document for programs, tables for people.</summary>
internal static class Output
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The first columns hold names, which are not broken into lines; the last gives way.</summary>
    private const int Names = 2;

    public static Option<bool> AsJson() => new("--json") { Description = "One JSON document instead of tables." };

    public static void Json<T>(T document) => Console.Out.WriteLine(JsonSerializer.Serialize(document, Form));

    /// <summary>A table of plain texts; what they hold is never read as markup.</summary>
    public static void Table(string title, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns([.. columns.Select((name, at) => Column(name, at < Math.Min(Names, columns.Count - 1)))]);
        table.Title = new(Markup.Escape(title));
        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        AnsiConsole.Write(table);
    }

    private static TableColumn Column(string name, bool isName) => isName ? new TableColumn(name).NoWrap() : new TableColumn(name);

    public static void Line(string text) => AnsiConsole.WriteLine(text);
}
