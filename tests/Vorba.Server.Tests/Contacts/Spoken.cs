using Vorba.Flows;
using Vorba.Server.Contacts;
using Vorba.Server.Dashboard;
using Vorba.Server.Dashboard.Languages;
using Vorba.Server.Flows;
using Vorba.Server.Demo;
using Vorba.Server.Tests.Dashboard;

namespace Vorba.Server.Tests.Contacts;

/// <summary>The words of the screens as they are at noon, in UTC.</summary>
internal static class Spoken
{
    public static Words In(string code) => new(LanguageShelf.Find(code)!);

    public static Format Format(Words words) => new(words, TimeZoneInfo.Utc, new DemoClock(DashboardHost.Noon, stands: true));

    public static EntryWords Entries(string code)
    {
        var words = In(code);
        return new(words, Format(words), new FlowNames(ReadyFlows.Book, words));
    }
}
