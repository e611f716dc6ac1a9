using System.Text.RegularExpressions;
using Portal.Generator;
using Portal.Model.Text;

namespace Portal.Tests;

public sealed partial class HeadingAnchorTests
{
    /// <summary>Ids that stand as they are in templates, views and scripts.</summary>
    private static readonly string[] Written =
    [
        .. Repository.SourceFiles("templates", "generator/Portal.Generator/Views", "generator/Portal.Model", "site/src")
            .Where(path => !path.EndsWith("HeadingAnchor.cs", StringComparison.Ordinal))
            .SelectMany(path => Id().Matches(Repository.Read(path)).Select(match => match.Groups["id"].Value)).Distinct().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("Hot & våld", "hot-vald")]
    [InlineData("Innehållet", "innehallet")]
    [InlineData("Del A: en händelse", "del-a-en-handelse")]
    [InlineData("Innehåll", "innehall-avsnitt")]
    [InlineData("Sidfot: kontakt", "sidfot-kontakt-avsnitt")]
    [InlineData("Del: saknas 2", "del-saknas-2-avsnitt")]
    [InlineData("…", "")]
    public void It_is_the_slug_unless_the_page_has_that_itself(string heading, string anchor) => Assert.Equal(anchor, HeadingAnchor.Of(heading));

    [Fact]
    public void No_id_of_a_template_a_view_or_a_script_is_that_of_a_heading()
    {
        Assert.True(Written.Length > 40, string.Join(' ', Written));
        Assert.Empty(Written.Where(id => HeadingAnchor.Of(id) == id));
    }

    [Fact]
    public async Task A_page_may_have_any_of_them_as_a_heading()
    {
        using var folder = new TempFolder();
        folder.Write("portal.yml", MiniPortal.Settings());
        folder.Write("index.md", MiniPortal.Page("Start", string.Join("\n\n", Written.Select(id => $"## {id.Replace('-', ' ')}\n\nText."))));
        var result = await PortalBuilder.BuildAsync(FolderBuild.Request(folder.Path));
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Rule.Code == "PORTAL401"));
    }

    [GeneratedRegex("""(?:\bid="|\.id = "|Anchor = ["'])(?<id>[a-z][a-z0-9-]*)["']|["'](?<id>del-[a-z-]*[a-z])["']""")]
    private static partial Regex Id();
}
