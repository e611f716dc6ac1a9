using System.Xml.Linq;
using Portal.Generator.Packaging;

namespace Portal.Tests.Packaging;

public sealed class PlainMarkupTests
{
    private static readonly PlainMarkup Markup = MarkupOf("https://portal.example/sakerhet/");

    [Theory]
    [InlineData("<p class=\"a\">Ring <strong>112</strong></p>", "<p>Ring <strong>112</strong></p>")]
    [InlineData("<p>a<br>b</p><hr />", "<p>a<br />b</p><hr />")]
    [InlineData("&nbsp;&lt;b&gt; &quot;x&quot; &amp;amp; å", "\u00A0&lt;b&gt; &quot;x&quot; &amp;amp; å")]
    [InlineData("<section><mark>Uppgift saknas</mark></section>", "Uppgift saknas")]
    [InlineData("<th scope=\"col\" id=\"x\">a</th>", "<th scope=\"col\">a</th>")]
    public void Common_elements_stay_and_others_leave_their_text(string html, string expected) => Assert.Equal(expected, Markup.Of(html));

    [Theory]
    [InlineData("/sakerhet/roller/ombud/#uppdrag", "https://portal.example/sakerhet/roller/ombud/#uppdrag")]
    [InlineData("#saknas", "https://portal.example/sakerhet/#saknas")]
    [InlineData("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&amp;b=2")]
    [InlineData("tel:112", "tel:112")]
    public void Links_have_their_whole_address(string href, string expected) =>
        Assert.Equal($"<a href=\"{expected}\">x</a>", Markup.Of($"<a class=\"external\" rel=\"noreferrer\" href=\"{href}\">x</a>"));

    [Fact]
    public void A_picture_is_what_it_shows() => Assert.Equal("<p>[Ett &lt;rum&gt;]</p>", Markup.Of("<p><img src=\"/bild.png\" alt=\"Ett &lt;rum&gt;\"><img src=\"/b.png\" alt=\"\"></p>"));

    [Fact]
    public void What_no_reader_sees_is_left_out() => Assert.Equal("Telefon: .", Markup.Of("<span>Telefon:</span> <a href=\"/kort/\" hidden>Fyll i <span>telefon</span></a>.").Replace("<span>", "").Replace("</span>", ""));

    [Fact]
    public async Task The_texts_of_the_real_courses_are_well_formed()
    {
        var site = await Courses.SiteAsync();
        foreach (var text in site.Model.Courses.SelectMany(course => CoursePart.Of(site, course)).SelectMany(part => part.Questions).SelectMany(question => question.Html.Values))
            Assert.NotNull(XElement.Parse($"<div>{text}</div>"));
    }

    private static PlainMarkup MarkupOf(string address)
    {
        var site = new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("https://portal.example/", address)).Site();
        return new PlainMarkup(site, site.Model.Start);
    }
}
