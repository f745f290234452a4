using CsCheck;
using Vorba.Lab.Mailbox;

namespace Vorba.Lab.Tests.Mailbox;

public sealed class SmtpDialogueTests
{
    [Theory]
    [InlineData("MAIL FROM:<a@b>", 503)]
    [InlineData("EHLO", 501)]
    [InlineData("EHLO me|RCPT TO:<a@b>", 503)]
    [InlineData("EHLO me|DATA", 503)]
    [InlineData("EHLO me|MAIL FROM:<a@b>|DATA", 503)]
    [InlineData("EHLO me|MAIL FROM:<a@b>|MAIL FROM:<a@b>", 503)]
    [InlineData("EHLO me|MAIL FROM:a@b", 501)]
    [InlineData("EHLO me|MAIL FROM:<a@b> SIZE=99999999", 552)]
    [InlineData("EHLO me|MAIL FROM:<a@b> SIZE=many", 501)]
    [InlineData("EHLO me|MAIL FROM:<a@b> BODY=8BITMIME SMTPUTF8 SIZE=10", 250)]
    [InlineData("EHLO me|MAIL FROM:<a@b> WHAT=1", 555)]
    [InlineData("EHLO me|MAIL FROM:<>|RCPT TO:<a@b>|RSET|DATA", 503)]
    [InlineData("HELO me|NOOP", 250)]
    [InlineData("MAKE COFFEE", 500)]
    [InlineData("EHLO me|AUTH LOGIN|dXNlcg==|cGFzcw==", 235)]
    [InlineData("EHLO me|AUTH PLAIN|*", 501)]
    [InlineData("EHLO me|AUTH GSSAPI", 504)]
    [InlineData("QUIT", 221)]
    public void Each_command_has_its_answer_in_its_place(string spoken, int code)
    {
        var dialogue = new SmtpDialogue();
        var codes = spoken.Split('|').Select(line => dialogue.Answer(line).Code).ToList();
        Assert.Equal(code, codes[^1]);
    }

    [Fact]
    public void Whatever_is_said_there_is_an_answer_of_three_digits() =>
        Gen.String[0, 30].Array[0, 12].Sample(lines =>
        {
            var dialogue = new SmtpDialogue();
            return lines.Append("RCPT TO:<").Append("MAIL FROM:<a").All(line => dialogue.Answer(line).Code is >= 200 and < 600);
        });
}
