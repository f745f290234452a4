namespace Vorba.Cli.Tests.Programs;

/// <summary>A folder that is swept afterwards.</summary>
internal sealed class Room : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("vorba-cli-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
