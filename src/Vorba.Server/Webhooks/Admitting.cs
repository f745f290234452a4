using Microsoft.Data.Sqlite;
using Vorba.Engine;

namespace Vorba.Server.Webhooks;

/// <summary>Takes in what was received, and tells whether all of it is durable.</summary>
public static class Admitting
{
    /// <returns>False where some could not be taken in; the sender is to repeat all, and what was taken is known as repeated.</returns>
    public static async Task<bool> AllAsync(ContactEngine engine, IEnumerable<Incoming> incoming)
    {
        try
        {
            await Task.WhenAll(incoming.Select(engine.AdmitAsync).ToList());
            return true;
        }
        catch (Exception notNow) when (notNow is EngineOverloadedException or SqliteException)
        {
            return false;
        }
    }
}
