using Bunit;
using Vorba.Evidence;
using Vorba.Server.Reports;
using Vorba.Server.Tests.Contacts;

namespace Vorba.Server.Tests.Reports;

public sealed class RateTextTests : BunitContext
{
    public RateTextTests() => Services.AddSingleton(Spoken.In("en"));

    [Fact]
    public void What_nobody_tells_is_unknown_and_not_zero() => Assert.Equal("unknown", Show(null));

    [Fact]
    public void Of_nobody_there_is_no_rate() => Assert.Equal("–", Show(new(0, 0)));

    [Fact]
    public void A_rate_names_its_denominator()
    {
        Assert.Equal("25%", Show(new(1, 4)));
        Assert.Equal("1 of 4 people", Show(new(1, 4), "report.of-people"));
    }

    private string Show(Share? share, string? note = null) =>
        Render<RateText>(parameters => parameters.Add(rate => rate.Share, share).Add(rate => rate.Note, note)).Markup.Trim()
            .Replace("<span class=\"unknown\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);
}
