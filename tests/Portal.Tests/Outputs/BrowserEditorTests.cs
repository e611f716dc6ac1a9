using Portal.Generator.Outputs;
using Portal.Generator.Rendering;
using Portal.Model;
using Portal.Tests.Authoring;

namespace Portal.Tests.Outputs;

/// <summary>The page /redigera/ and its headers.</summary>
public sealed class BrowserEditorTests
{
    private const string Setting = "redigering:\n  tjänst: gitlab\n  förråd: kommun/portal\n  adress: https://git.kommun.example/api/v4\n  inloggning: https://logga-in.kommun.example\n";

    private static readonly SiteAssets Assets = SiteAssets.Read(Repository.SiteAssets);

    [Fact]
    public void A_portal_without_the_setting_has_neither_page_nor_headers_of_it()
    {
        var site = new MiniPortal().Site();

        Assert.Empty(BrowserEditor.Make(site, Assets));
        Assert.DoesNotContain("redigera", string.Concat(new HostSettings().Make(site).Select(file => file.Text())), StringComparison.Ordinal);
        Assert.Equal(SecurityHeaders.All, SecurityHeaders.For("/redigera/", site.Model.Settings));
    }

    [Fact]
    public void The_page_loads_its_script_by_its_hash_and_has_no_inline_script_or_style()
    {
        var files = BrowserEditor.Make(Edited().Site(), Assets).ToDictionary(file => file.Path);
        var page = files["redigera/index.html"].Text();

        Assert.Contains($"src=\"/redigera/cms.js\" integrity=\"{SiteAssets.UrlOf("cms.js", files["redigera/cms.js"].Bytes.ToArray()).Integrity}\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/redigera/config.json\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cdn.jsdelivr.net")]
    [InlineData("githubstatus.com/api")]
    [InlineData("hostedstatus.com")]
    public void The_script_that_is_published_does_not_name_the_sites_that_the_package_asks(string site)
    {
        var files = SiteAssets.Read(SiteAssets.DefaultFolder).Editor;

        Assert.DoesNotContain(site, files.Single(file => file.Path == "redigera/cms.js").Text(), StringComparison.Ordinal);
        Assert.Equal(3, files.Count(file => file.Path.EndsWith(".woff2")));
    }

    [Fact]
    public void Only_the_editor_has_other_headers_and_never_eval_or_a_script_from_elsewhere()
    {
        var settings = Edited().Link().Settings;
        var policy = SecurityHeaders.For("/redigera/cms.js", settings).Single(header => header.Name == "Content-Security-Policy").Value;

        Assert.Equal(SecurityHeaders.All, SecurityHeaders.For("/redigerat/", settings));
        Assert.Equal(SecurityHeaders.All.Select(header => header.Name), SecurityHeaders.For("/redigera/", settings).Select(header => header.Name));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' blob: data: https://git.kommun.example https://logga-in.kommun.example;", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_host_is_told_them_for_that_path_beside_those_of_all()
    {
        var site = Edited().Site();
        var before = new HostSettings().Make(new MiniPortal().Site()).ToDictionary(file => file.Path, file => file.Text());

        foreach (var file in new HostSettings().Make(site).Where(file => file.Path != "_redirects"))
        {
            Assert.All(SecurityHeaders.OfEditor(site.Model.Settings.BrowserEditing!), header => Assert.Contains(header.Value, file.Text(), StringComparison.Ordinal));
            Assert.All(SecurityHeaders.All, header => Assert.Contains(file.Path == "web.config" ? header.Value.Replace("\"", "&quot;") : header.Value, file.Text(), StringComparison.Ordinal));
            if (file.Path is "_headers" or "web.config" or "staticwebapp.config.json")
                Assert.Empty(before[file.Path].Split('\n').Select(line => line.TrimEnd(',')).Except(file.Text().Split('\n').Select(line => line.TrimEnd(','))));
        }
    }

    [Fact]
    public void No_page_may_take_its_address()
    {
        var portal = Edited().With("redigera.md", MiniPortal.Page("Redigera"));
        portal.Link();

        Assert.Contains(portal.Bag.Sorted(), found => found.Path == "redigera.md" && found.Message.Contains("/redigera/"));
    }

    [Theory]
    [InlineData("tjänst: gitea\n  förråd: a/b", "tjänst")]
    [InlineData("tjänst: github\n  förråd: portal", "kommun/portal")]
    [InlineData("tjänst: github\n  förråd: a/b\n  mapp: /content", "mapp")]
    [InlineData("tjänst: github\n  förråd: a/b\n  adress: http://git.example", "adress")]
    [InlineData("tjänst: github\n  förråd: a/b\n  inloggning: \"https://a.example; script-src *\"", "inloggning")]
    public void What_is_wrong_in_the_setting_is_told(string group, string told)
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings() + $"redigering:\n  {group}\n");
        Assert.Contains(portal.Reported(), found => found.Path == "portal.yml" && found.Message.Contains(told));
    }

    [Fact]
    public void What_is_left_out_is_the_branch_main_and_the_folder_content() =>
        Assert.Equal(new BrowserEditing(GitService.GitHub, "a/b", "main", "content"), new MiniPortal().With("portal.yml", MiniPortal.Settings() + "redigering:\n  tjänst: github\n  förråd: a/b\n").Link().Settings.BrowserEditing);

    private static MiniPortal Edited() => new MiniPortal().With("portal.yml", MiniPortal.Settings() + Setting);
}
