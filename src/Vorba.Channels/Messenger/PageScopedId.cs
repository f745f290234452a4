using System.Diagnostics.CodeAnalysis;
using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>Names a person as one page knows them. Another page knows the same person by another number.</summary>
public readonly record struct PageScopedId(string Page, string Person)
{
    public Address Address => new(Channel.Messenger, $"{Page}/{Person}");

    public static bool TryParse(Address address, [NotNullWhen(true)] out PageScopedId? id)
    {
        id = address is { Channel: Channel.Messenger } && address.Value.Split('/') is [{ Length: > 0 } page, { Length: > 0 } person]
            ? new(page, person)
            : null;
        return id is not null;
    }
}
