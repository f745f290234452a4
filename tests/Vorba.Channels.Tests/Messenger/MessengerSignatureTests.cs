using Vorba.Channels.Messenger;

namespace Vorba.Channels.Tests.Messenger;

public sealed class MessengerSignatureTests
{
    private const string Secret = "vorba_app_secret";

    private static IReadOnlyList<string[]> Rows => RealFiles.Table("registry/messenger-signatures.tsv");

    [Fact]
    public void Every_real_webhook_is_accepted_with_either_signature() => Assert.All(Rows, row =>
    {
        Assert.True(MessengerSignature.IsValid(Body(row), row[2], null, Secret), row[0]);
        Assert.True(MessengerSignature.IsValid(Body(row), null, row[1], Secret), row[0]);
        Assert.True(MessengerSignature.IsValid(Body(row), "", row[1], Secret), row[0]);
    });

    [Fact]
    public void One_changed_byte_is_refused() => Assert.All(Rows, row =>
    {
        var body = Body(row);
        body[body.Length / 2] ^= 1;
        Assert.False(MessengerSignature.IsValid(body, row[2], null, Secret), row[0]);
        Assert.False(MessengerSignature.IsValid(body, null, row[1], Secret), row[0]);
    });

    [Fact]
    public void The_older_signature_does_not_save_a_wrong_newer_one() =>
        Assert.False(MessengerSignature.IsValid(Body(Rows[0]), $"sha256={new string('0', 64)}", Rows[0][1], Secret));

    [Theory]
    [InlineData(null, null)]
    [InlineData("sha256=", null)]
    [InlineData("sha256=zz", null)]
    [InlineData("sha1=3d1cee2fa827934f25a248c3c61a2612f01ad175", null)]
    [InlineData(null, "sha1=3d1cee2f")]
    public void What_is_no_signature_is_refused(string? header256, string? header1) =>
        Assert.False(MessengerSignature.IsValid(Body(Rows[0]), header256, header1, Secret));

    [Fact]
    public void Without_a_secret_nobody_is_accepted() =>
        Assert.False(MessengerSignature.IsValid(
            "{}"u8, $"sha256={Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData([], "{}"u8))}", null, ""));

    private static byte[] Body(string[] row) => RealFiles.Read($"fetched/messenger-webhooks/{row[0]}");
}
