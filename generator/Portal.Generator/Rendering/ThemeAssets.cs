using System.Text;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Model.Theme;

namespace Portal.Generator.Rendering;

/// <summary>The published files of a theme. Each has the hash of its bytes in its name, so that it can be cached for ever; but for the icon, which lies at the root in the place of the program's.</summary>
public static class ThemeAssets
{
    /// <summary>The site's assets with those of a portal's theme.</summary>
    public static SiteAssets With(this SiteAssets assets, PortalTheme? theme)
    {
        if (theme is null)
            return assets;
        var icon = theme.Favicon is { } own ? new OutputFile(Path.ChangeExtension(Addresses.Favicon.Value[1..], Path.GetExtension(own.Path)), own.Bytes) : null;
        var files = theme.OnPages.Select(file => new OutputFile(PathOf(file), file.Bytes)).ToList();
        var style = Encoding.UTF8.GetBytes(ThemeStyle.Of(theme, file => Path.GetFileName(PathOf(file))));
        var sheet = style.Length == 0 ? null : SiteAssets.UrlOf("tema.css", style);
        if (sheet is not null)
            files.Add(new OutputFile(sheet.Url.Value[1..], style));
        return assets with
        {
            Urls = assets.Urls with
            {
                OwnStyle = sheet,
                Logo = theme.Logo is { } logo ? new PictureUrl(UrlOf(logo), logo.Size!) : null,
                Favicon = icon is null ? null : new UrlPath("/" + icon.Path),
                OfTheme = [.. theme.OnPages.Select(UrlOf)],
            },
            Files = icon is null ? [.. assets.Files, .. files] : [.. assets.Files.Where(file => file.Path != Addresses.Favicon.Value[1..]), .. files, icon],
        };
    }

    private static UrlPath UrlOf(AssetFile file) => new("/" + PathOf(file));

    private static string PathOf(AssetFile file) => SiteAssets.HashedPath(Path.GetFileName(file.Path), file.Bytes.Span);
}
