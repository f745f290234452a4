using System.Globalization;
using Vorba.Lab.Shop.Products;
using Vorba.Vocabulary;

namespace Vorba.Lab.Shop.Pages;

/// <summary>Amounts as the visitor writes them: 1.249,00 lei in Romanian, 1,249.00 lei in English.</summary>
public static class Prices
{
    private static readonly NumberFormatInfo Romanian = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Show(Money money, Language language) =>
        money.Amount.ToString("#,0.00", language == Language.Romanian ? Romanian : NumberFormatInfo.InvariantInfo) + " lei";
}
