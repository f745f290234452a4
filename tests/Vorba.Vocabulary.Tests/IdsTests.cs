using CsCheck;

namespace Vorba.Vocabulary.Tests;

public sealed class IdsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly ContactId Ana = new(new("01958ac0000070008000000000000001"));

    [Fact]
    public void A_contacts_name_is_32_hex_digits_and_is_read_again() =>
        Gen.Guid.Select(value => new ContactId(value)).Sample(id => id.ToString().Length == 32 && ContactId.Parse(id.ToString()) == id);

    [Fact]
    public void Contacts_sort_by_the_moment_they_were_made() =>
        Assert.True(string.CompareOrdinal(ContactId.New(Noon).ToString(), ContactId.New(Noon.AddMilliseconds(1)).ToString()) < 0);

    [Fact]
    public void The_name_of_a_send_is_read_again() =>
        Gen.Select(Gen.Guid, Gen.Int[0, int.MaxValue]).Select((contact, number) => new SendId(new(contact), number))
            .Sample(id => SendId.Parse(id.ToString()) == id && SendId.TryParse(id.ToString(), out var read) && read == id);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01958ac0000070008000000000000001")]
    [InlineData("01958ac0000070008000000000000001-")]
    [InlineData("01958ac0000070008000000000000001-x")]
    [InlineData("01958ac0000070008000000000000001-99999999999")]
    [InlineData("01958ac0000070008000000000000001/1")]
    [InlineData("z1958ac0000070008000000000000001-1")]
    public void What_is_no_name_of_a_send_is_told_so(string? text)
    {
        Assert.False(SendId.TryParse(text, out var id));
        Assert.Equal(default, id);
        Assert.Throws<FormatException>(() => SendId.Parse(text!));
    }

    [Fact]
    public void No_text_makes_the_reading_of_a_name_throw() =>
        Gen.Char.Array[0, 60].Select(characters => new string(characters)).Sample(text => !SendId.TryParse(Ana + text, out _) || true);

    [Fact]
    public void A_journey_is_named_by_its_contact_and_number() => Assert.Equal($"{Ana}-7", new JourneyId(Ana, 7).ToString());
}
