namespace Portal.BrowserTests.Browsers;

public sealed class BrowserFinderTests
{
    [Fact]
    public void The_first_browser_that_exists_is_taken()
    {
        var found = BrowserFinder.Find(null, ["/a/chromium", "/b/chromium", "/b/google-chrome"], path => path.StartsWith("/b/"));
        Assert.Equal("/b/chromium", found);
    }

    [Fact]
    public void Without_a_browser_nothing_is_found() =>
        Assert.Null(BrowserFinder.Find("", ["/a/chromium"], _ => false));

    [Fact]
    public void The_variable_goes_before_all_places() =>
        Assert.Equal("/mine", BrowserFinder.Find("/mine", ["/a/chromium"], _ => true));

    [Fact]
    public void A_variable_that_leads_nowhere_is_told_and_not_passed_over()
    {
        var mistake = Assert.Throws<InvalidOperationException>(() => BrowserFinder.Find("/mine", ["/a/chromium"], path => path != "/mine"));
        Assert.Equal("PORTAL_BROWSER is \"/mine\", but there is no such file.", mistake.Message);
    }

    [Fact]
    public void Every_folder_of_the_search_path_is_tried_for_each_name()
    {
        var path = string.Join(Path.PathSeparator, "one", "two");
        Assert.Equal(
            [Path.Combine("one", "a"), Path.Combine("two", "a"), Path.Combine("one", "b"), Path.Combine("two", "b")],
            BrowserPlaces.OnPath(path, ["a", "b"]));
    }

    [Fact]
    public void Package_managers_ask_nothing()
    {
        var apt = PackageManager.All[0];
        Assert.Equal(["sudo", "-n", "apt-get", "update", "-q"], apt.CommandLine(apt.Commands[0], isRoot: false));
        Assert.Equal(["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"], apt.CommandLine(apt.Commands[1], isRoot: true));

        var brew = PackageManager.All.Single(manager => manager.Program == "brew");
        Assert.Equal("brew", brew.CommandLine(brew.Commands[0], isRoot: false)[0]);
    }
}
