using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Tests;

public sealed class MediaFinderTests
{
    private const string Vtt = "WEBVTT\n\n00:00.000 --> 00:01.000\nHej.\n";

    private static MiniPortal Film(string markdown = "![Så larmar du](larma.mp4)") => new MiniPortal()
        .With("index.md", MiniPortal.Page("Start", markdown))
        .With("larma.vtt", Vtt).With("larma.txt", "Ett.\n\n\nTvå.\nTre.\n").WithAsset("larma.mp4");

    [Fact]
    public void Everything_beside_a_film_by_its_name_belongs_to_it()
    {
        var portal = Film().WithAsset("larma.webm").WithAsset("larma.png").WithAsset("larma.mp3");

        var clip = portal.Link().Media["larma.mp4"];

        Assert.True(clip.IsVideo);
        Assert.Equal(["larma.mp4", "larma.webm"], clip.Sources.Select(file => file.Path));
        Assert.Equal("larma.vtt", clip.Captions?.Path);
        Assert.Equal("larma.png", clip.Poster?.Path);
        Assert.Equal(["Ett.", "Två.\nTre."], clip.Transcript);
        Assert.Equal(["PORTAL305"], portal.Codes); // the sound of the same name is another recording, which no page uses
    }

    [Fact]
    public void Sound_needs_a_text_but_no_captions()
    {
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", "![Larmet](larm.ogg)")).With("larm.txt", "En signal.").WithAsset("larm.ogg");

        Assert.False(portal.Link().Media["larm.ogg"].IsVideo);
        Assert.Empty(portal.Codes);
    }

    [Fact]
    public void A_film_on_two_pages_is_faulted_once()
    {
        var portal = Film("![Så larmar du](larma.mp4)\n\n[Mer om larm](mer.md)").With("mer.md", MiniPortal.Page("Mer", "![Så larmar du](larma.mp4)")).Without("larma.txt");

        portal.Link();

        Assert.Equal(["PORTAL311"], portal.Codes);
    }

    [Fact]
    public void A_link_to_a_film_is_a_link_and_asks_for_nothing_more()
    {
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", "Hämta [filmen](larma.mp4).")).WithAsset("larma.mp4");

        Assert.Empty(portal.Link().Media);
        Assert.Empty(portal.Codes);
        Assert.Contains("<a href=\"/larma.mp4\">filmen</a>", portal.BodyHtml());
    }

    [Theory]
    [InlineData("Se ![filmen](larma.mp4) först.")]
    [InlineData("- ![Filmen](larma.mp4)")]
    [InlineData("> ![Filmen](larma.mp4)")]
    [InlineData("| A |\n|---|\n| ![Filmen](larma.mp4) |")]
    [InlineData("## Fråga: Vad?\n<!-- id: vad -->\n\n![Filmen](larma.mp4)\n\nSvar: 1\n\n> [!TIP]\n> Ett.")]
    public void A_film_that_is_not_alone_in_its_paragraph_is_an_error(string markdown)
    {
        var portal = Film(markdown);

        portal.Link();

        Assert.Contains("PORTAL213", portal.Codes);
    }

    [Fact]
    public void A_film_is_a_part_of_its_own_between_the_texts()
    {
        var site = Film("Före.\n\n![Så larmar du](larma.mp4)\n\nEfter.").Site();

        var parts = new Generator.Rendering.MarkdownBody(site, new Generator.Rendering.GlossaryMarker([])).Parts(site.Model.Start, Generator.Rendering.TextPlace.OwnPage);

        Assert.Collection(parts, Html, part => Assert.Equal("Så larmar du", Assert.IsType<MediaPart>(part).Title), Html);

        static void Html(BodyPart part) => Assert.IsType<HtmlPart>(part);
    }

    [Theory]
    [InlineData("larma.MP4#t=10", true, true)]
    [InlineData("film.webm", true, true)]
    [InlineData("larm.m4a", true, false)]
    [InlineData("plan.png", false, false)]
    [InlineData("mp4", false, false)]
    public void The_sort_of_a_file_follows_from_its_name(string address, bool isMedia, bool isVideo)
    {
        Assert.Equal(isMedia, MediaFormats.IsMedia(address));
        Assert.Equal(isVideo, MediaFormats.IsVideo(address));
    }
}
