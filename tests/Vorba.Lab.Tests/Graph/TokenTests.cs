using System.Security.Cryptography;
using System.Text;

namespace Vorba.Lab.Tests.Graph;

public sealed class TokenTests
{
    private const string Path = "/v25.0/me/messenger_profile?fields=greeting";

    [Theory]
    [InlineData("", 2500)]
    [InlineData("&access_token=WRONG", 190)]
    [InlineData("&access_token=LAB-PAGE-TOKEN&appsecret_proof=00", 100)]
    public async Task A_call_without_the_right_token_or_proof_is_refused(string token, int code)
    {
        await using var lab = await RunningLab.StartAsync();
        Assert.Equal(code, (int)(await lab.GetAsync(Path + token)).Body["error"]!["code"]!);
    }

    [Fact]
    public async Task The_right_proof_is_the_HMAC_of_the_token_under_the_secret()
    {
        await using var lab = await RunningLab.StartAsync();
        var proof = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes("lab-app-secret"), Encoding.UTF8.GetBytes("LAB-PAGE-TOKEN")));
        Assert.Equal(200, (await lab.GetAsync($"{Path}&access_token=LAB-PAGE-TOKEN&appsecret_proof={proof}")).Status);
    }

    [Fact]
    public async Task A_bearer_header_serves_as_well_as_the_query()
    {
        await using var lab = await RunningLab.StartAsync();
        lab.Http.DefaultRequestHeaders.Authorization = new("Bearer", "LAB-PAGE-TOKEN");
        Assert.Equal(200, (await lab.GetAsync(Path)).Status);
    }

    [Fact]
    public async Task A_revoked_token_is_dead_for_every_call()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.TurnAsync("""{"tokenRevoked":true}""");
        var (_, body) = await lab.GetAsync(Path + "&access_token=LAB-PAGE-TOKEN");
        Assert.Equal((190, 460), ((int)body["error"]!["code"]!, (int)body["error"]!["error_subcode"]!));
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_the_callers_fault()
    {
        await using var lab = await RunningLab.StartAsync();
        var (status, body) = await lab.PostAsync("/me/messages?access_token=LAB-PAGE-TOKEN", "{oops");
        Assert.Equal((400, 100), (status, (int)body["error"]!["code"]!));
    }

    [Fact]
    public async Task Form_fields_that_hold_JSON_are_read_as_JSON()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["recipient"] = $$"""{"id":"{{RunningLab.Ana}}"}""",
            ["message"] = """{"text":"hi"}""",
            ["access_token"] = "LAB-PAGE-TOKEN",
        });
        using var answer = await lab.Http.PostAsync("/v21.0/me/messages", form, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
    }
}
