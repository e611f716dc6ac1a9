using Portal.Generator.Rendering;
using Portal.Model;
using Portal.Model.Output;
using Portal.Generator.Outputs;

namespace Portal.Tests;

/// <summary>What is published of a theme.</summary>
public sealed class ThemeAssetsTests
{
    private static readonly FixtureCase Themed = new("every-key");

    [Fact]
    public async Task The_style_sheet_has_the_fonts_and_the_colours_of_both_looks()
    {
        var style = (await StyleAsync()).Text();

        Assert.Contains("@font-face{font-family:\"Provbokstav\";src:url(\"prov.", style, StringComparison.Ordinal);
        Assert.Contains("font-weight:501 1000;font-style:normal;font-display:swap}", style, StringComparison.Ordinal);
        Assert.Contains("font-style:italic", style, StringComparison.Ordinal);
        Assert.Contains("--sans:\"Provbokstav\",var(--system-sans);--headings:\"Provrubrik\",var(--system-serif)}", style, StringComparison.Ordinal);
        Assert.Contains("--accent:light-dark(#8a2a4a,#e07a9b)", style, StringComparison.Ordinal);
        Assert.Matches("@media not print\\{:root\\{--paper:light-dark\\(#fdf8f1,#1b1216\\);.*--rule:", style);
        Assert.DoesNotContain("--warn", style, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_comes_after_the_style_sheet_of_all_portals()
    {
        var page = (await Themed.BuildAsync()).Files.At("roller/index.html").Text();

        Assert.Matches("<link rel=\"stylesheet\" href=\"/bas/assets/portal\\.[0-9a-f]{12}\\.css\" integrity=\"sha384-[^\"]+\"\\s*/?>\\s*<link rel=\"stylesheet\" href=\"/bas/assets/tema\\.[0-9a-f]{12}\\.css\" integrity=\"sha384-", page);
    }

    [Fact]
    public async Task Each_file_of_the_theme_is_published_once_with_its_hash_in_its_name_and_may_be_kept_for_ever()
    {
        var result = await Themed.BuildAsync();
        var files = result.Files.Select(file => file.Path).Where(path => path.StartsWith("assets/")).ToList();

        Assert.Equal(["logotyp", "tema"], files.Select(path => Path.GetFileName(path).Split('.')[0]).Where(name => name is "favikon" or "logotyp" or "tema").Order());
        var headers = result.Files.At("_headers").Text();
        Assert.All(result.Files.Where(file => file.Path.EndsWith(".woff2") || file.Path.Contains("tema.") || file.Path.Contains("logotyp.")), file =>
        {
            Assert.Contains($"/bas/{file.Path}\n  Cache-Control: {SecurityHeaders.AssetCache}", headers, StringComparison.Ordinal);
            Assert.True(SecurityHeaders.IsHashed(file.Path));
        });
        Assert.DoesNotContain(result.Files, file => file.Path.Contains("_tema"));
    }

    [Fact]
    public async Task The_icon_at_the_root_is_the_portals_own()
    {
        var result = await Themed.BuildAsync();

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Themed.Content, "_tema", "favikon.png"), TestContext.Current.CancellationToken), result.Files.At("favicon.png").Bytes.ToArray());
        Assert.DoesNotContain(result.Files, file => file.Path == "favicon.svg");
        Assert.Contains("/bas/favicon.png", result.Files.At(Addresses.OfflineWorker.OutputPath).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drawing_that_is_published_is_the_one_that_was_written_anew()
    {
        var svg = (await Themed.BuildAsync()).Files.Single(file => file.Path.StartsWith("assets/logotyp.")).Text();

        Assert.DoesNotContain("inkscape", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ritad", svg, StringComparison.Ordinal);
        Assert.Contains("fill=\"#f0c24b\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_worker_keeps_what_the_theme_needs_and_has_all_its_code()
    {
        var worker = (await Themed.BuildAsync()).Files.At(Addresses.OfflineWorker.OutputPath).Text();

        Assert.EndsWith(SiteAssets.Read(Repository.SiteAssets).Worker, worker, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_without_a_theme_has_nothing_of_it()
    {
        var result = await new FixtureCase("minimal").BuildAsync();

        Assert.DoesNotContain(result.Files, file => file.Path.Contains("tema.") || file.Path.EndsWith(".woff2"));
        Assert.Contains("<svg class=\"brand-mark\"", result.Files.At("index.html").Text(), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\"", result.Files.At("index.html").Text(), StringComparison.Ordinal);
    }

    private static async Task<OutputFile> StyleAsync() => (await Themed.BuildAsync()).Files.Single(file => file.Path.StartsWith("assets/tema."));
}
