using MimeKit;

namespace Vorba.Lab.Mailbox;

/// <summary>An e-mail that arrived, and for whom the envelope was.</summary>
public sealed record ReceivedMail(int Id, DateTimeOffset At, string From, IReadOnlyList<string> To, MimeMessage Message);

/// <summary>Keeps the last e-mails that arrived.</summary>
public sealed class MailStore(LabOptions options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Queue<ReceivedMail> _mails = new();
    private int _count;

    public ReceivedMail Add(string from, IReadOnlyList<string> to, MimeMessage message)
    {
        lock (_gate)
        {
            var mail = new ReceivedMail(++_count, clock.GetUtcNow(), from, to, message);
            _mails.Enqueue(mail);
            while (_mails.Count > options.MailKept)
            {
                _mails.Dequeue().Message.Dispose();
            }

            return mail;
        }
    }

    /// <summary>Newest first; with an address only what was sent to it.</summary>
    public IReadOnlyList<ReceivedMail> All(string? to = null)
    {
        lock (_gate)
        {
            return [.. _mails.Reverse().Where(mail => to is null || mail.To.Contains(to, StringComparer.OrdinalIgnoreCase))];
        }
    }

    public ReceivedMail? Find(int id) => All().FirstOrDefault(mail => mail.Id == id);
}
