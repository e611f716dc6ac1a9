using Portal.Model;
using Portal.Model.Theme;

namespace Portal.Generator.Reading.Theme;

/// <summary>Reads <c>tema</c> of <c>portal.yml</c>, with the files that it names.</summary>
public static class ThemeReader
{
    /// <summary>Least height of a logo in pixels: it is shown 44 high, on screens with two pixels for each.</summary>
    private const int LeastLogo = 88;

    /// <summary>Least side of an icon in pixels.</summary>
    private const int LeastIcon = 48;

    private const double MostOblong = 1.05;

    /// <summary>The theme.</summary>
    public static PortalTheme Read(Fields fields, ContentFiles content)
    {
        var (light, dark) = LookReader.Read(fields);
        var (text, headings) = fields.OptionalGroup<(ThemeFont?, ThemeFont?)>("typsnitt", default, group => (FontReader.Read(group, "text", content), FontReader.Read(group, "rubriker", content)));
        return new PortalTheme
        {
            Light = light,
            Dark = dark,
            Logo = Logo(fields, content),
            Favicon = Favicon(fields, content),
            TextFont = text,
            HeadingFont = headings,
        };
    }

    private static AssetFile? Logo(Fields fields, ContentFiles content)
    {
        var file = ThemeFiles.Named(fields, "logotyp", content, ThemeFiles.Pictures);
        if (file is { Size.Height: < LeastLogo and var height } && file.Path.EndsWith(".png", StringComparison.Ordinal))
            fields.ReportValue("logotyp", $"logotypen är {height} bildpunkter hög och blir suddig", $"Spara den minst {LeastLogo} bildpunkter hög, eller som svg.");
        return file;
    }

    private static AssetFile? Favicon(Fields fields, ContentFiles content)
    {
        var file = ThemeFiles.Named(fields, "favikon", content, ThemeFiles.Pictures);
        if (file?.Size is not { } size)
            return file;
        if (Math.Max(size.Width, size.Height) > MostOblong * Math.Min(size.Width, size.Height))
            fields.ReportValue("favikon", $"favikonen är {size.Width} × {size.Height}, den ska vara lika bred som hög", "Lägg bilden på en kvadratisk yta.");
        else if (size.Width < LeastIcon && file.Path.EndsWith(".png", StringComparison.Ordinal))
            fields.ReportValue("favikon", $"favikonen är {size.Width} bildpunkter bred och blir suddig", $"Spara den minst {LeastIcon} bildpunkter bred, eller som svg.");
        return file;
    }
}
