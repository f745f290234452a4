using Dapper;
using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tests;

/// <summary>A real SQLite file in a folder of its own, and what a reader finds in it.</summary>
internal sealed class Store : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vorba-engine-");

    public Store() => Database = new(Path.Combine(folder.FullName, "vorba.db"));

    public Database Database { get; }

    public IReadOnlyList<string> Sends => Strings("select step || ' ' || channel || ' ' || state from sends order by planned_at, id");

    public IReadOnlyList<string> Timeline => Strings("select entry from timeline order by seq");

    public IReadOnlyList<SendId> SendIds => [.. Strings("select id from sends order by planned_at, id").Select(SendId.Parse)];

    public long Count(string what) => Ask<long>($"select count(*) from {what}");

    public T? Ask<T>(string question)
    {
        using var connection = Database.OpenToRead();
        return connection.ExecuteScalar<T>(question);
    }

    public IReadOnlyList<string> Strings(string question)
    {
        using var connection = Database.OpenToRead();
        return [.. connection.Query<string>(question)];
    }

    public Contact Contact(Address address)
    {
        using var connection = Database.OpenToRead();
        return ContactJson.Read(connection.QuerySingle<byte[]>(
            "select state from contacts join identities on contact = id where kind = @kind and value = @Value",
            new { kind = address.Channel.ToString(), address.Value }));
    }

    public void Do(string statement)
    {
        using var connection = Database.OpenToWrite();
        connection.Execute(statement);
    }

    public void Dispose()
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // An engine that a test ended abruptly may still hold the file; the folder is a temporary one.
        }
    }
}
