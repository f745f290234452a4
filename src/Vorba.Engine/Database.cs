using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Vorba.Engine;

/// <summary>
/// The SQLite file: one connection writes, any number read beside it. Every connection syncs fully, so that what was
/// acknowledged survives a power cut.
/// </summary>
public sealed class Database(string path)
{
    private const string Pragmas =
        "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -16000; pragma busy_timeout = 5000;";

    public string Path { get; } = path;

    /// <summary>For questions. It cannot change anything.</summary>
    public SqliteConnection OpenToRead() => Open("pragma query_only = on;");

    /// <summary>For the one writer.</summary>
    public SqliteConnection OpenToWrite() => Open("");

    /// <summary>Brings the schema to the newest version: numbered scripts, each once, each in a transaction of its own.</summary>
    public void Migrate()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        using var connection = OpenToWrite();
        var done = connection.ExecuteScalar<long>("pragma user_version");

        foreach (var (number, script) in Scripts().Where(script => script.Number > done))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(script, transaction: transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {number}"), transaction: transaction);
            transaction.Commit();
        }
    }

    private static IEnumerable<(long Number, string Script)> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => (long.Parse(name.Split('.')[^2][..4], CultureInfo.InvariantCulture), Text(assembly, name)))
            .OrderBy(script => script.Item1);
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private SqliteConnection Open(string more)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        connection.Execute(Pragmas + more);
        return connection;
    }
}
