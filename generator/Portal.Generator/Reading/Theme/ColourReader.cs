using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Theme;

namespace Portal.Generator.Reading.Theme;

/// <summary>Reads a colour, <c>#0b6a80</c>, and knows what was meant by others that are nearly one.</summary>
public static partial class ColourReader
{
    private const string Form = "Skriv färgen med # och sex tecken 0–9 och a–f, inom citattecken: \"#0b6a80\".";

    /// <summary>The colour of a key; null when it is absent, and when it is none, which is reported and makes <paramref name="isWhole"/> false.</summary>
    public static Spanned<Colour>? Read(Fields fields, string key, ref bool isWhole)
    {
        if (fields.OptionalSpanned(key) is not { Value: var text, Span: var span })
            return null;
        if (Colour.Read(text) is { } colour)
            return new Spanned<Colour>(colour, span);
        isWhole = false;
        fields.Report(DiagnosticRules.BadColour, span, $"\"{text}\" är ingen färg som går att använda här", Meant(text.Trim()) is { } meant ? $"Skriv \"{meant}\"." : Form);
        return null;
    }

    /// <summary>The colour that a text means in another way of writing it.</summary>
    private static Colour? Meant(string text) =>
        Colour.Read(text) ?? Colour.Read("#" + text)
        ?? (Short().Match(text) is { Success: true } brief ? Colour.Read("#" + string.Concat(brief.Groups["digit"].Captures.Select(digit => digit.Value + digit.Value))) : null)
        ?? (Long().Match(text) is { Success: true } transparent ? Colour.Read("#" + transparent.Groups["opaque"].Value) : null)
        ?? (Rgb().Match(text) is { Success: true } rgb && rgb.Groups["part"].Captures.Select(part => int.Parse(part.Value, CultureInfo.InvariantCulture)).ToArray() is [<= 255, <= 255, <= 255] parts
            ? new Colour((byte)parts[0], (byte)parts[1], (byte)parts[2])
            : null);

    [GeneratedRegex("^#?(?<digit>[0-9a-f]){3}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Short();

    [GeneratedRegex("^#(?<opaque>[0-9a-f]{6})[0-9a-f]{2}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Long();

    [GeneratedRegex(@"^rgb\(\s*((?<part>[0-9]{1,3})[\s,]*){3}\)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rgb();
}
