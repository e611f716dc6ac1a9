using Portal.Generator.Commands;

namespace Portal.Tests;

/// <summary>
/// What editors do wrong, each alone: the program ends with 1, prints a line that begins with the file and the line of the mistake,
/// as a terminal and a CI host can follow it, and leaves the old site as it was.
/// </summary>
public sealed class EditorMistakesTests : IClassFixture<EditorMistakesTests.BuiltPortal>, IDisposable
{
    private const string Guide = "vagledning/brand.md";

    private readonly TempFolder folder = new();

    public EditorMistakesTests(BuiltPortal built) => folder.CopyFrom(built.Folder.Path);

    /// <summary>What is done to the content: a file and its new text, and where the mistake must be told.</summary>
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "no title", Guide, "---\nsammanfattning: Kort.\n---\n", "vagledning/brand.md(2," },
        { "a misspelt key", Guide, "---\ntitel: Brand\nsamanfattning: Kort.\n---\n", "vagledning/brand.md(3," },
        { "a colon in a value", Guide, "---\ntitel: Brand: vad gör jag\nsammanfattning: Kort.\n---\n", "vagledning/brand.md(2," },
        { "a tab before a key", Guide, "---\ntitel: Brand\nroller:\n\t- chef\n---\n", "vagledning/brand.md(4," },
        { "front matter without an end", Guide, "---\ntitel: Brand\nsammanfattning: Kort.\n\n## Larma\n", "vagledning/brand.md(" },
        { "no front matter", Guide, "# Brand\n\nText.\n", "vagledning/brand.md(1," },
        { "an empty file", Guide, "", "vagledning/brand.md(1," },
        { "a key twice", Guide, "---\ntitel: Brand\nsammanfattning: Kort.\ntitel: Eld\n---\n", "vagledning/brand.md(4," },
        { "a date that does not exist", Guide, MiniPortal.Page("Brand", keys: "granskad: 2026-02-30"), "vagledning/brand.md(4," },
        { "a review far beyond the calendar", Guide, MiniPortal.Page("Brand", keys: "granskad: 9999-12-31\ngranskas-inom: 99 år"), "vagledning/brand.md(4," },
        { "an old address that is too long", Guide, MiniPortal.Page("Brand", keys: $"alias: [/{new string('a', 300)}/]"), "vagledning/brand.md(4," },
        { "an old address of another file's name", Guide, MiniPortal.Page("Brand", keys: "alias: [/sitemap.xml/]"), "vagledning/brand.md(4," },
        { "a role that does not exist", Guide, MiniPortal.Page("Brand", keys: "roller: [brandman]"), "vagledning/brand.md(4," },
        { "a source that does not exist", Guide, MiniPortal.Page("Brand", keys: "källor: [minnet]"), "vagledning/brand.md(4," },
        { "a heading of the first level", Guide, MiniPortal.Page("Brand", "Text.\n\n# Larma"), "vagledning/brand.md(8," },
        { "a level left out", Guide, MiniPortal.Page("Brand", "## Larma\n\n#### Ring"), "vagledning/brand.md(8," },
        { "a heading twice", Guide, MiniPortal.Page("Brand", "## Larma\n\n## Larma"), "vagledning/brand.md(8," },
        { "a link to a file that does not exist", Guide, MiniPortal.Page("Brand", "Se [larm](larm.md)."), "vagledning/brand.md(6," },
        { "a link to a heading that does not exist", Guide, MiniPortal.Page("Brand", "Se [larm](index.md#larm)."), "vagledning/brand.md(6," },
        { "a link out of the content", Guide, MiniPortal.Page("Brand", "Se [larm](../../hemligt.md)."), "vagledning/brand.md(6," },
        { "a link without a target", Guide, MiniPortal.Page("Brand", "Se [larm]()."), "vagledning/brand.md(6," },
        { "a picture without a text", Guide, MiniPortal.Page("Brand", "![](../bild.png)"), "vagledning/brand.md(6," },
        { "a picture that does not exist", Guide, MiniPortal.Page("Brand", "![Zonerna](zoner.png)"), "vagledning/brand.md(6," },
        { "HTML", Guide, MiniPortal.Page("Brand", "Rad.\n\n<font color=red>Larma!</font>"), "vagledning/brand.md(8," },
        { "details without an end", Guide, MiniPortal.Page("Brand", "<details><summary>Mer</summary>\n\nText."), "vagledning/brand.md(6," },
        { "a comment without an end", Guide, MiniPortal.Page("Brand", "<!-- kolla detta\n\nText."), "vagledning/brand.md(6," },
        { "a part that does not exist", Guide, MiniPortal.Page("Brand", "<!-- visa: behovsmatrisen -->"), "vagledning/brand.md(6," },
        { "a chart without a table", Guide, MiniPortal.Page("Brand", "<!-- visa: stapeldiagram -->\n\nText."), "vagledning/brand.md(6," },
        { "a question where none may be", Guide, MiniPortal.Page("Brand", "## Fråga: Vad?\n<!-- id: a -->\n\nSvar: 112\n\n> [!TIP]\n> Ring."), "vagledning/brand.md(6," },
        { "much text in one paragraph", Guide, MiniPortal.Page("Brand", string.Concat(Enumerable.Repeat("Ring 112. ", 3000))), "vagledning/brand.md(6," },
        { "a file name with a capital", "vagledning/Rök.md", MiniPortal.Page("Rök"), "vagledning/Rök.md(1," },
        { "a file name with a space", "vagledning/vid rok.md", MiniPortal.Page("Rök"), "vagledning/vid rok.md(1," },
        { "a name that Windows cannot hold", $"vagledning/{new string('r', 200)}.md", MiniPortal.Page("Rök"), "rr.md(1," },
        { "Notepad's ending", "vagledning/rok.md.txt", MiniPortal.Page("Rök"), "vagledning/rok.md.txt(1," },
        { "a picture as svg", "vagledning/rok.svg", "<svg/>", "vagledning/rok.svg(1," },
        { "a folder in a folder", "vagledning/brand/rok.md", MiniPortal.Page("Rök"), "vagledning/brand/rok.md(1," },
        { "a folder that the menu does not know", "nytt/rok.md", MiniPortal.Page("Rök"), "nytt/rok.md(1," },
        { "another page of the same title", "vagledning/eld.md", MiniPortal.Page("Brand"), "vagledning/eld.md(1," },
        { "a menu without its page", "portal.yml", MiniPortal.Settings("vagledning", "roller"), "portal.yml(8," },
        { "an address with a fault", "portal.yml", MiniPortal.Settings("vagledning").Replace("https://portal.example/", "https://anna:x@portal.example/"), "portal.yml(3," },
        { "a term twice", "ordlista.yml", "- id: sba\n  term: SBA\n  förklaring: A.\n- id: sba\n  term: SBA igen\n  förklaring: B.\n", "ordlista.yml(4," },
        { "a synonym for nothing", "synonymer.yml", "- skriver: [eld]\n  menar: [vulkan]\n", "synonymer.yml(2," },
        { "YAML that is none", "ordlista.yml", "- id: sba\n  term: [SBA\n", "ordlista.yml(" },
        { "the sign of a lost letter", Guide, MiniPortal.Page("Brand", "R\uFFFDdda dem."), "vagledning/brand.md(6," },
        { "a space without width", Guide, MiniPortal.Page("Brand", "\u200B## Larma"), "vagledning/brand.md(6," },
        { "a sign that turns the text round", Guide, MiniPortal.Page("Brand", "Ring \u202E211."), "vagledning/brand.md(6," },
        { "a control character", Guide, MiniPortal.Page("Brand", "Ring\u0007 112."), "vagledning/brand.md(6," },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public async Task Is_told_at_its_line_and_leaves_the_old_site(string mistake, string path, string text, string place)
    {
        var old = PortalProgram.Hashes(folder["ut"]);
        folder.Write("innehåll/" + path, text);

        var (code, output, errors) = await Run(folder);

        Assert.Equal((ExitCode.ContentErrors, ""), (code, errors));
        Assert.True(output.Split('\n').Any(line => line.StartsWith(folder["innehåll"] + "/", StringComparison.Ordinal) && line.Contains(place, StringComparison.Ordinal) && line.Contains(": fel PORTAL", StringComparison.Ordinal)), $"{mistake}:\n{output}");
        Assert.EndsWith("Inget har skrivits." + Environment.NewLine, output, StringComparison.Ordinal);
        Assert.Equal(old, PortalProgram.Hashes(folder["ut"]));
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_told_at_its_line()
    {
        folder.Write("innehåll/" + Guide, System.Text.Encoding.Latin1.GetBytes(MiniPortal.Page("Brand", "Släck inte själv.")));

        var (code, output, _) = await Run(folder);

        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("vagledning/brand.md(6,3): fel PORTAL101: filen är inte sparad som UTF-8", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_in_another_encoding_are_told_as_such_and_nothing_else_is()
    {
        folder.Write("innehåll/portal.yml", System.Text.Encoding.Latin1.GetBytes(MiniPortal.Settings("vagledning") + "tillåtna-kontakter: [070-123 45 67]\n"));
        folder.Write("innehåll/" + Guide, MiniPortal.Page("Brand", "Ring 070-123 45 67."));

        var (_, output, _) = await Run(folder);

        Assert.Equal("portal.yml(1,8): fel PORTAL101: filen är inte sparad som UTF-8", string.Join('\n', output.Split('\n').Where(line => line.Contains("PORTAL", StringComparison.Ordinal)).Select(line => line[(folder["innehåll"].Length + 1)..].TrimEnd())));
    }

    [Fact]
    public async Task A_page_that_others_lead_to_and_that_is_gone_is_told_where_they_do()
    {
        File.Delete(folder["innehåll/" + Guide]);

        var (code, output, _) = await Run(folder);

        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("index.md(6,", output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<(int Code, string Output, string Errors)> Run(TempFolder folder)
    {
        using StringWriter output = new(), errors = new();
        var code = await PortalCommand.RunAsync(["build", "--content", folder["innehåll"], "--output", folder["ut"], "--date", "2026-11-20"], output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    /// <summary>A portal without a mistake and its site, of which each test gets a copy.</summary>
    public sealed class BuiltPortal : IAsyncLifetime
    {
        /// <summary>The folder with both.</summary>
        public TempFolder Folder { get; } = new();

        /// <inheritdoc />
        public async ValueTask InitializeAsync()
        {
            Folder.Write("innehåll/portal.yml", MiniPortal.Settings("vagledning"));
            Folder.Write("innehåll/index.md", MiniPortal.Page("Start", "Se [brand](vagledning/brand.md). ![Bild av en släckare](bild.png)"));
            Folder.Write("innehåll/bild.png", Pictures.Png(1, 1));
            Folder.Write("innehåll/vagledning/index.md", MiniPortal.Page("Vägledning"));
            Folder.Write("innehåll/" + Guide, MiniPortal.Page("Brand", "Ring 112."));
            var (code, output, errors) = await Run(Folder);
            Assert.True(code == ExitCode.Fine, output + errors);
        }

        /// <inheritdoc />
        public ValueTask DisposeAsync()
        {
            Folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
