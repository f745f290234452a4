using System.Globalization;
using System.Text;

namespace Vorba.Writing;

/// <summary>Which characters are emoji, by Unicode 15: those always drawn as pictures, and those drawn so only with a variation selector.</summary>
public static class EmojiTable
{
    private const char VariationSelector = '\uFE0F';
    private const char Keycap = '\u20E3';

    private const string AlwaysPictures =
        """
        231A-231B 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA
        26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 1F004
        1F0CF 1F170-1F171 1F17E-1F17F 1F18E 1F191-1F19A 1F201-1F202 1F21A 1F22F 1F232-1F23A 1F250-1F251 1F300-1F321 1F324-1F393
        1F396-1F397 1F399-1F39B 1F39E-1F3F0 1F3F3-1F3F5 1F3F7-1F4FD 1F4FF-1F53D 1F549-1F54E 1F550-1F567 1F56F-1F570 1F573-1F57A
        1F587 1F58A-1F58D 1F590 1F595-1F596 1F5A4-1F5A5 1F5A8 1F5B1-1F5B2 1F5BC 1F5C2-1F5C4 1F5D1-1F5D3 1F5DC-1F5DE 1F5E1 1F5E3
        1F5E8 1F5EF 1F5F3 1F5FA-1F64F 1F680-1F6C5 1F6CB-1F6D2 1F6D5-1F6D7 1F6DC-1F6E5 1F6E9 1F6EB-1F6EC 1F6F0 1F6F3-1F6FC
        1F7E0-1F7EB 1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FA7C 1FA80-1FA88 1FA90-1FABD 1FABF-1FAC5 1FACE-1FADB
        1FAE0-1FAE8 1FAF0-1FAF8
        """;

    private const string PicturesWithSelector =
        """
        A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA 2328 23CF 23ED-23EF 23F1-23F2 23F8-23FA 24C2 25AA-25AB 25B6 25C0 25FB-25FC
        2600-2604 260E 2611 2618 261D 2620 2622-2623 2626 262A 262E-262F 2638-263A 2640 2642 265F-2660 2663 2665-2666 2668 267B
        267E 2692 2694-2697 2699 269B-269C 26A0 26A7 26B0-26B1 26C8 26CF 26D1 26D3 26E9 26F0-26F1 26F4 26F7-26F9 2702 2708-2709
        270C-270D 270F 2712 2714 2716 271D 2721 2733-2734 2744 2747 2763-2764 27A1 2934-2935 2B05-2B07 3030 303D 3297 3299
        """;

    private static readonly (int From, int To)[] Always = Parse(AlwaysPictures);

    private static readonly (int From, int To)[] WithSelector = Parse(PicturesWithSelector);

    /// <summary>Whether one character, as a reader counts it, is an emoji.</summary>
    public static bool IsEmoji(ReadOnlySpan<char> character)
    {
        if (character.IsEmpty || (character[0] < '\u2000' && character.Length == 1)
            || Rune.DecodeFromUtf16(character, out var first, out var length) is not System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        var rest = character[length..];
        return Contains(Always, first.Value)
            || (IsRegionalIndicator(first) && !rest.IsEmpty)
            || ((rest.Contains(VariationSelector) || BeginsWithSkinTone(rest)) && Contains(WithSelector, first.Value))
            || (rest.Contains(Keycap) && first.Value is '#' or '*' or (>= '0' and <= '9'));
    }

    private static bool BeginsWithSkinTone(ReadOnlySpan<char> rest) => rest is ['\uD83C', >= '\uDFFB' and <= '\uDFFF', ..];

    private static bool IsRegionalIndicator(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool Contains((int From, int To)[] ranges, int value)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < ranges[middle].From)
            {
                high = middle - 1;
            }
            else if (value > ranges[middle].To)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static (int From, int To)[] Parse(string ranges) =>
        [.. ranges.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(range => range.Split('-')).Select(ends => (Code(ends[0]), Code(ends[^1])))];

    private static int Code(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
