using Microsoft.Data.Sqlite;

namespace Vorba.Engine;

/// <summary>A part of a transaction that can be undone alone.</summary>
internal static class Savepoint
{
    // SQLITE_CONSTRAINT: the row is at fault, not the store.
    private const int Constraint = 19;

    /// <returns>What broke, once it is undone; null where nothing did.</returns>
    /// <exception cref="SqliteException">The store itself fails, and with it the whole transaction.</exception>
    public static Exception? Try(SqliteConnection connection, Action write)
    {
        using var command = connection.CreateCommand();
        Run(command, "savepoint one");
        try
        {
            write();
            return null;
        }
        catch (Exception broken) when (broken is not SqliteException { SqliteErrorCode: not Constraint })
        {
            Run(command, "rollback to one");
            return broken;
        }
        finally
        {
            Run(command, "release one");
        }
    }

    private static void Run(SqliteCommand command, string words)
    {
        command.CommandText = words;
        command.ExecuteNonQuery();
    }
}
