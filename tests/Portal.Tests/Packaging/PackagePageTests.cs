using Portal.Generator.Packaging;
using Portal.Model.Output;

namespace Portal.Tests;

/// <summary>A page of the site on its way into a package, however its tags are written.</summary>
public sealed class PackagePageTests
{
    [Theory]
    [InlineData("<a href=\"/utbildning/kurs/larma/#ring\">x</a>", "<a href=\"kurs-larma.html#ring\">x</a>")]
    [InlineData("<a title=\"1 > 0\" href='/utbildning/kurs/'>x</a>", "<a title=\"1 > 0\" href='kurs.html'>x</a>")]
    [InlineData("<a\n  class=\"a\"\n  href=\"/sakomraden/\">x</a>", "<a\n  class=\"a\"\n  href=\"https://portal.example/sakomraden/\" target=\"_blank\" rel=\"noopener\">x<span class=\"visually-hidden\"> (nytt)</span></a>")]
    [InlineData("<a href='https://a.example/?a=1&amp;b=2' rel='nofollow' download>x <b>y</b></a> <a href=\"#z\">z</a>", "<a href='https://a.example/?a=1&amp;b=2' rel='nofollow' target=\"_blank\">x <b>y</b><span class=\"visually-hidden\"> (nytt)</span></a> <a href=\"#z\">z</a>")]
    [InlineData("<a href=\"mailto:a@b.example\">x</a>", "<a href=\"mailto:a@b.example\">x</a>")]
    [InlineData("<p data-src=\"/assets/a.css\" title=\" href=&quot;/assets/a.css&quot;\">å /assets/a.css</p>", "<p data-src=\"assets/a.css\" title=\" href=&quot;/assets/a.css&quot;\">å /assets/a.css</p>")]
    [InlineData("<link href='/assets/a.css' integrity='sha384-x'>", "<link href='assets/a.css'>")]
    [InlineData("<noscript><a href=\"/utbildning/kurs/\">x</a></noscript>", "<noscript><a href=\"kurs.html\">x</a></noscript>")]
    [InlineData("<textarea><a href=\"/utbildning/kurs/\"></textarea>", "<textarea><a href=\"/utbildning/kurs/\"></textarea>")]
    public void Addresses_are_those_within_the_package_and_what_leads_out_says_so(string html, string fitted)
    {
        var site = new MiniPortal().WithCourse().Site();
        var style = OutputFile.FromText("assets/a.css", "");
        var loaded = new List<OutputFile>();

        Assert.Equal(fitted, new PackagePage(new PackageFiles(site, site.Model.Courses[0], [style]), "nytt").Fit(html, loaded));
        Assert.Equal(html.Contains("=\"/assets", StringComparison.Ordinal) || html.Contains("='/assets", StringComparison.Ordinal) ? [style] : [], loaded);
    }
}
