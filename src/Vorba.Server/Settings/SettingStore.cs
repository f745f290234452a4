using Dapper;
using Vorba.Engine;

namespace Vorba.Server.Settings;

/// <summary>The table of settings: what the screens keep by name.</summary>
public sealed class SettingStore(Database database)
{
    public string? Find(string name)
    {
        using var connection = database.OpenToRead();
        return connection.ExecuteScalar<string?>("select value from settings where name = @name", new { name });
    }

    public IReadOnlyList<string> FindAll(string prefix)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<string>(
            "select value from settings where substr(name, 1, length(@prefix)) = @prefix order by name", new { prefix })];
    }

    public void Keep(string name, string value)
    {
        using var connection = database.OpenToWrite();
        connection.Execute(
            """
            insert into settings (name, value) values (@name, @value)
            on conflict (name) do update set value = excluded.value
            """,
            new { name, value });
    }

    /// <returns>False where the name had a value already, which then stays.</returns>
    public bool KeepFirst(string name, string value)
    {
        using var connection = database.OpenToWrite();
        return connection.Execute(
            "insert into settings (name, value) values (@name, @value) on conflict (name) do nothing", new { name, value }) == 1;
    }
}
