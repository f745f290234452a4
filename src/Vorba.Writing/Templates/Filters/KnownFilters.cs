using System.Collections.Frozen;

namespace Vorba.Writing.Templates.Filters;

/// <summary>All filters by name. What is not here is refused when a template is parsed, not when a customer reads it.</summary>
internal static class KnownFilters
{
    public static readonly FrozenDictionary<string, FilterRule> All = new Dictionary<string, FilterRule>
    {
        ["default"] = new(1, 1, TextFilters.Default, LengthEffect.Falls),
        ["upcase"] = new(0, 0, TextFilters.Upcase),
        ["downcase"] = new(0, 0, TextFilters.Downcase),
        ["capitalize"] = new(0, 0, TextFilters.Capitalize),
        ["strip"] = new(0, 0, TextFilters.Strip, LengthEffect.Shortens),
        ["truncate"] = new(0, 2, TextFilters.Truncate, LengthEffect.Cuts),
        ["append"] = new(1, 1, TextFilters.Append, LengthEffect.Adds),
        ["prepend"] = new(1, 1, TextFilters.Prepend, LengthEffect.Adds),
        ["replace"] = new(1, 2, TextFilters.Replace, LengthEffect.Escapes),
        ["remove"] = new(1, 1, TextFilters.Replace, LengthEffect.Shortens),
        ["escape"] = new(0, 0, TextFilters.Escape, LengthEffect.Escapes),
        ["url_encode"] = new(0, 0, TextFilters.UrlEncode, LengthEffect.Escapes),
        ["plus"] = new(1, 1, NumberFilters.Plus, LengthEffect.Writes),
        ["minus"] = new(1, 1, NumberFilters.Minus, LengthEffect.Writes),
        ["times"] = new(1, 1, NumberFilters.Times, LengthEffect.Writes),
        ["divided_by"] = new(1, 1, NumberFilters.DividedBy, LengthEffect.Writes),
        ["modulo"] = new(1, 1, NumberFilters.Modulo, LengthEffect.Writes),
        ["round"] = new(0, 1, NumberFilters.Round, LengthEffect.Writes),
        ["ceil"] = new(0, 0, NumberFilters.Ceil, LengthEffect.Writes),
        ["floor"] = new(0, 0, NumberFilters.Floor, LengthEffect.Writes),
        ["size"] = new(0, 0, input => NumberFilters.SizeOf(input.Value), LengthEffect.Writes),
        ["first"] = new(0, 0, input => Lookup.Item(input.Value, 0), LengthEffect.Shortens),
        ["last"] = new(0, 0, input => Lookup.Item(input.Value, -1), LengthEffect.Shortens),
        ["join"] = new(0, 1, ListFilters.Join, LengthEffect.Escapes),
        ["map"] = new(1, 1, ListFilters.Map),
        ["split"] = new(1, 1, ListFilters.Split),
        ["date"] = new(0, 1, ShopFilters.Date, LengthEffect.Writes),
        ["money"] = new(0, 0, ShopFilters.Money, LengthEffect.Writes),
        ["plural"] = new(1, 6, ShopFilters.Plural, LengthEffect.Chooses),
    }.ToFrozenDictionary();
}
