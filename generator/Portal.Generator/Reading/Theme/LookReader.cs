using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Theme;

namespace Portal.Generator.Reading.Theme;

/// <summary>Reads <c>ljust</c> and <c>mörkt</c> of a theme, and looks whether everything can be read with their colours.</summary>
public static class LookReader
{
    /// <summary>The luminance on which black and white are read equally well.</summary>
    private const double Middle = 0.179;

    /// <summary>The colours of both looks.</summary>
    public static (Palette Light, Palette Dark) Read(Fields fields)
    {
        var light = ReadLook(fields, "ljust");
        var dark = ReadLook(fields, "mörkt");
        var inLight = Values(light.Colours);
        var looks = (Light: Palette.Of(isDark: false, inLight), Dark: Palette.Of(isDark: true, DarkLook.Of(inLight, Values(dark.Colours))));
        if (HasGround(fields, light.Colours, "ljust") && HasGround(fields, dark.Colours, "mörkt") && light.IsWhole && dark.IsWhole)
        {
            Check(fields, looks.Light, "ljust", light.Colours);
            Check(fields, looks.Dark, "mörkt", dark.Colours, light.Colours);
        }
        return looks;
    }

    /// <summary>The colours of a look, and whether all that it names are colours: otherwise what is seen with them would be told wrongly.</summary>
    private static (ImmutableDictionary<BaseColour, Spanned<Colour>> Colours, bool IsWhole) ReadLook(Fields fields, string key)
    {
        var isWhole = true;
        var read = fields.OptionalGroup<ImmutableArray<(BaseColour Colour, Spanned<Colour>? Value)>>(key, [], look => [.. BaseColours.Keys.Select(pair => (pair.Colour, Value: ColourReader.Read(look, pair.Key, ref isWhole)))]);
        return (read.Where(each => each.Value is not null).ToImmutableDictionary(each => each.Colour, each => each.Value!.Value), isWhole);
    }

    private static ImmutableDictionary<BaseColour, Colour> Values(ImmutableDictionary<BaseColour, Spanned<Colour>> look) =>
        look.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Value);

    /// <summary>False when the ground of a look belongs to the other one, so that everything else would be told as wrong.</summary>
    private static bool HasGround(Fields fields, ImmutableDictionary<BaseColour, Spanned<Colour>> look, string key)
    {
        if (!look.TryGetValue(BaseColour.Background, out var ground) || ground.Value.Luminance > Middle == (key == "ljust"))
            return true;
        var isDark = key == "ljust";
        fields.Report(DiagnosticRules.BadColour, ground.Span, $"bakgrunden {ground.Value} är {(isDark ? "mörk" : "ljus")}, men står under \"{key}\"",
            isDark ? "Flytta färgerna till \"mörkt\", eller välj en ljus bakgrund." : "Flytta färgerna till \"ljust\", eller välj en mörk bakgrund.");
        return false;
    }

    /// <summary>Reports each base colour with which something cannot be read, where it stands: in its own look, or in the one that it is taken from.</summary>
    private static void Check(Fields fields, Palette palette, string look, params ImmutableDictionary<BaseColour, Spanned<Colour>>[] written)
    {
        foreach (var fault in ContrastFault.Find(palette))
        {
            var key = BaseColours.KeyOf(fault.Blamed);
            // A dark ground that nobody wrote has its tinge from the accent.
            var source = written.Any(part => part.ContainsKey(fault.Blamed)) ? fault.Blamed : BaseColour.Accent;
            var place = Array.FindIndex(written, part => part.ContainsKey(source));
            var pair = fault.Worst;
            var more = fault.More switch { 0 => "", 1 => ", och ett par till", var many => $", och {many} par till" };
            fields.Report(DiagnosticRules.LowContrast, written[place][source].Span,
                $"\"{key}\" i {look}: {pair.What} ({palette[pair.Front]}) mot {pair.Where} ({palette[pair.Ground]}) har kontrasten {Ratio(fault.Ratio)}, det ska vara minst {Ratio(pair.Ratio)}{more}",
                Remedy(fault, key, look, isOwn: place == 0));
        }
    }

    private static string Remedy(ContrastFault fault, string key, string look, bool isOwn) => fault.Better is not { } better
        ? $"Ingen färg med samma ton räcker. Ändra också den andra färgen under \"{look}\"."
        : isOwn ? $"Närmaste färg som räcker: \"{better}\"." : $"Lägg till {key}: \"{better}\" under \"{look}\".";

    /// <summary>A ratio rounded down, so that one that is too low is not shown as what is asked for.</summary>
    private static string Ratio(double ratio) => SwedishNumber.Text(Math.Floor((decimal)ratio * 100) / 100) + ":1";
}
