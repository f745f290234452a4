using Vorba.Server.Settings;

namespace Vorba.Server.Tests.Settings;

public sealed class LocalPathTests
{
    [Theory]
    [InlineData("/contacts?q=ana")]
    [InlineData("/")]
    public void A_path_of_this_site_is_followed(string path) => Assert.Equal(path, LocalPath.OrHome(path));

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("contacts")]
    [InlineData("")]
    [InlineData(null)]
    public void Whatever_could_lead_away_leads_home(string? path) => Assert.Equal("/", LocalPath.OrHome(path));
}
