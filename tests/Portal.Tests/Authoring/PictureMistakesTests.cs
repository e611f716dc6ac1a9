using Portal.Generator;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

/// <summary>Pictures and files that are not what they say.</summary>
public sealed class PictureMistakesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public PictureMistakesTests()
    {
        folder.Write("portal.yml", MiniPortal.Settings());
        folder.Write("index.md", MiniPortal.Page("Start", "![Så ser planen ut](plan.png)"));
    }

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "plan.png", [], "tom" },
        { "plan.png", "ingen bild, bara text som är lång nog för ett huvud"u8.ToArray(), "ingen bild" },
        { "plan.png", Pictures.Gif(3, 2), ".gif" },
        { "plan.png", Pictures.Png(0, 2), "ingen bild" },
        { "plan.png", [.. Pictures.Png(3, 2), .. new byte[3 * 1024 * 1024]], "3 MB" },
        { "plan.pdf", "inget dokument"u8.ToArray(), ".pdf" },
        { "plan.docx", "inget dokument"u8.ToArray(), ".docx" },
        { "plan.pdf", [], "tom" },
        { "IMG_0012.HEIC", "ftypheic"u8.ToArray(), ".heic" },
    };

    public static TheoryData<string, byte[]> Sizes => new()
    {
        { "plan.png", Pictures.Png(300, 200) },
        { "plan.gif", Pictures.Gif(300, 200) },
        { "plan.jpg", Pictures.Jpeg(300, 200) },
        { "plan.jpg", Pictures.Jpeg(200, 300, orientation: 6) },
        { "plan.jpg", Pictures.Jpeg(200, 300, orientation: 6, withXmp: true) },
        { "plan.jpeg", Pictures.Jpeg(300, 200, orientation: 3) },
        { "plan.webp", Pictures.WebpLossy(300, 200) },
        { "plan.webp", Pictures.WebpLossless(300, 200) },
        { "plan.webp", Pictures.WebpExtended(300, 200) },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_that_is_not_what_its_name_says_is_one_error(string name, byte[] bytes, string word)
    {
        folder.Write(name, bytes);
        folder.Write("index.md", MiniPortal.Page("Start", $"{(name.EndsWith("png") || name.EndsWith("HEIC") ? "!" : "")}[Så ser planen ut]({name})"));

        var found = Assert.Single(await Errors());

        Assert.Equal(name, found.Path);
        Assert.Contains(word, found.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_picture_is_written_with_its_size(string name, byte[] bytes)
    {
        folder.Write(name, bytes);
        folder.Write("index.md", MiniPortal.Page("Start", $"![Så ser planen ut]({name})"));

        var result = await Build();

        Assert.Empty(result.Diagnostics);
        Assert.Contains($"src=\"/{name}\" alt=\"Så ser planen ut\" width=\"300\" height=\"200\">", result.Files.At("index.html").MainHtml(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_picture_cut_anywhere_does_no_harm(string name, byte[] bytes)
    {
        for (var length = 0; length < bytes.Length; length++)
            Assert.True(Generator.Reading.PictureHeader.Read(bytes.AsSpan(0, length)) is null or { Size: { Width: > 0, Height: > 0 } }, $"{name} at {length}");
    }

    [Theory]
    [InlineData("![bild](plan.png)", "PORTAL207")]
    [InlineData("![Bild 2](plan.png)", "PORTAL207")]
    [InlineData("![plan.png](plan.png)", "PORTAL207")]
    [InlineData("![foto](plan.png)", "PORTAL207")]
    [InlineData("![](plan.png)", "PORTAL207")]
    [InlineData("1. Ring ![](plan.png) nu.", "PORTAL207")]
    [InlineData("- ![](plan.png) Ring.", "PORTAL207")]
    [InlineData("> 1. ![](plan.png) Ring.", "PORTAL207")]
    [InlineData("![planen](plan.pdf)", "PORTAL204")]
    [InlineData("![planen](index.md)", "PORTAL204")]
    public async Task A_picture_without_words_or_a_link_written_as_a_picture_is_told(string text, string code)
    {
        folder.Write("plan.png", Pictures.Png(3, 2));
        folder.Write("plan.pdf", "%PDF-1.7"u8.ToArray());
        folder.Write("index.md", MiniPortal.Page("Start", text + " [planen](plan.pdf)"));

        Assert.Equal(code, Assert.Single(await Errors()).Rule.Code);
    }

    [Theory]
    [InlineData("../roller/", "Menade du \"../roller/index.md\"?")]
    [InlineData("../roller", "Menade du \"../roller/index.md\"?")]
    public async Task A_link_to_a_folder_gets_its_page(string link, string remedy)
    {
        folder.Write("portal.yml", MiniPortal.Settings("roller", "nyheter"));
        folder.Write("plan.png", Pictures.Png(3, 2));
        folder.Write("roller/index.md", MiniPortal.Page("Roller"));
        folder.Write("roller/lta.md", MiniPortal.Page("LTA", "", "nivå: linje\nplacering: Här"));
        folder.Write("nyheter/index.md", MiniPortal.Page("Nyheter", $"[roller]({link})"));

        Assert.Equal(remedy, Assert.Single(await Errors()).Suggestion);
    }

    [Theory]
    [InlineData("N.pdf", "Menade du \"n.pdf\"?")]
    [InlineData("styrdokument/n.pdf", "Menade du \"n.pdf\"?")]
    public async Task An_attached_file_is_proposed_as_the_key_wants_it(string file, string remedy)
    {
        folder.Write("portal.yml", MiniPortal.Settings("styrdokument"));
        folder.Write("plan.png", Pictures.Png(3, 2));
        folder.Write("styrdokument/index.md", MiniPortal.Page("Styrdokument", "[n](n.pdf)"));
        folder.Write("styrdokument/n.pdf", "%PDF-1.7"u8.ToArray());
        folder.Write("styrdokument/a.md", MiniPortal.Page("A", "", $"dokumenttyp: plan\nfil: {file}"));

        Assert.Equal(remedy, Assert.Single(await Errors()).Suggestion);
    }

    public void Dispose() => folder.Dispose();

    private Task<BuildResult> Build() => FolderBuild.RunAsync(folder.Path);

    private async Task<IEnumerable<Diagnostic>> Errors() => (await Build()).Diagnostics.Where(found => found.Rule.Severity == Severity.Error);
}
