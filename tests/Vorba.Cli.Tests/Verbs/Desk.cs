using System.Text;
using System.Text.Json.Nodes;
using Vorba.Cli.Tests.Programs;

namespace Vorba.Cli.Tests.Verbs;

/// <summary>A folder with an author's files, in which the program is called.</summary>
internal sealed class Desk : IDisposable
{
    private readonly Room room = new();

    public Desk With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public Desk With(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(room.Folder, file), bytes);
        return this;
    }

    public string Text(string file) => File.ReadAllText(Path.Combine(room.Folder, file));

    public Task<Ending> RunAsync(string line) => BuiltProgram.RunAsync(room, [], line.Split(' '));

    /// <summary>The one document on standard output, where nothing else may stand.</summary>
    public async Task<JsonNode> AskAsync(string line, int code = Doorway.Fine)
    {
        var ending = await RunAsync(line + " --json");
        Assert.True(ending.Code == code, $"{ending.Code}: {ending.Output}{ending.Error}");
        Assert.Empty(ending.Error);
        return JsonNode.Parse(ending.Output)!;
    }

    /// <summary>Refused in one plain sentence, which is given back.</summary>
    public async Task<string> RefusedAsync(string line)
    {
        var ending = await RunAsync(line);
        Assert.True(ending.Code == Doorway.Unusable, $"{ending.Code}: {ending.Output}{ending.Error}");
        Assert.Empty(ending.Output);
        return Assert.Single(ending.Sentences);
    }

    public void Dispose() => room.Dispose();
}
