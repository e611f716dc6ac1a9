using Portal.Generator;

namespace Portal.Tests;

/// <summary>Templates of a content's own, in the folder <c>_mallar</c>, as a municipality writes them.</summary>
public sealed class TemplateChainTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_template_of_ones_own_replaces_the_programs()
    {
        var built = await BuildAsync(("layouts/brand_mark.html", "<b class=\"vapen\">{{ icon 'building' }}</b>"));

        Assert.Empty(built.Diagnostics);
        Assert.Contains("<b class=\"vapen\"><svg", Page(built), StringComparison.Ordinal);
        Assert.DoesNotContain("brand-level-1", Page(built), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_takes_what_the_original_takes_when_it_says_nothing_else()
    {
        var built = await BuildAsync(("layouts/site_footer.html", "<footer data-print-date><p>{{ frame.site.organisation }} & {{ frame.title }}</p></footer>"));

        Assert.Empty(built.Diagnostics);
        Assert.Contains("<footer data-print-date><p>Exempelkommun & Roller</p></footer>", Page(built), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_may_say_so_itself_in_the_same_words()
    {
        var built = await BuildAsync(("layouts/site_footer.html", "{{# Vår sidfot #}}\n{{ takes frame: 'FrameView' extra: 'string?' }}\n<footer data-print-date>{{ frame.title }}{{ extra }}</footer>"));
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [InlineData("layouts/site_footer.html", "")]
    [InlineData("components/emergency_strip.html", "\n")]
    [InlineData("components/emergency_strip.html", "{{ takes call: 'LinkView' words: 'html?' }}\n")]
    public async Task A_template_with_nothing_in_it_is_a_save_that_failed(string place, string text)
    {
        var told = Assert.Single((await BuildAsync((place, text))).Diagnostics);

        Assert.Equal(("PORTAL609", $"_mallar/{place}", "mallen är tom, och då försvinner det som den ska visa"), (told.Rule.Code, told.Path, told.Message));
        Assert.Equal($"Ta bort filen, så gäller programmets egen. Eller kopiera templates/{place} hit igen.", told.Suggestion);
    }

    [Fact]
    public async Task A_template_that_uses_nothing_of_what_it_is_to_show_has_lost_it()
    {
        var told = Assert.Single((await BuildAsync(("layouts/page_foot.html", "<p>Kommunen</p>"))).Diagnostics);

        Assert.Equal(("PORTAL609", "mallen använder inget av det som den ska visa: foot"), (told.Rule.Code, told.Message));
    }

    [Fact]
    public async Task What_stands_around_every_page_may_be_empty_on_purpose()
    {
        var built = await BuildAsync(("layouts/page_neighbours.html", "{{# Vi har ingen sådan rad #}}\n"));

        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [InlineData("components/emergency_strip.html", "<aside class=\"emergency-strip\">{{ call.text }}{{ words }}{{ read_aloud }}</aside>")]
    [InlineData("pages/guide.html", null)]
    public async Task Every_acute_guide_has_the_link_that_calls_the_emergency_number(string place, string? text)
    {
        var template = text ?? Repository.Read("templates/" + place).Replace("{{ emergency_strip page.frame.site.emergency page.opening.words }}", "{{ page.opening.words }}", StringComparison.Ordinal);
        Assert.NotEqual(Repository.Read("templates/" + place), template);
        folder.Write("innehåll/vagledning/index.md", MiniPortal.Page("Vägledning"));
        folder.Write("innehåll/vagledning/brand.md", MiniPortal.Page("Brand", "1. Rädda.\n2. Larma.", "akut: ja"));

        var told = Assert.Single((await BuildAsync((place, template))).Diagnostics);

        Assert.Equal(("PORTAL609", $"_mallar/{place}", "varje akut vägledning och arbetsplatsens kort ska ha länken som ringer nödnumret"), (told.Rule.Code, told.Path, told.Message));
        Assert.Contains("vagledning/brand/index.html", told.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_is_not_there_hides_no_other_mistake_and_tells_where_words_are()
    {
        var built = await BuildAsync(("layouts/page_foot.html", "{{ word 'foot.alldeles_annat' }}{{ foot.owners }}"));

        Assert.Equal(["det finns inget ord som heter \"foot.alldeles_annat\"", "PageFootView har inget som heter \"owners\""], built.Diagnostics.Select(told => told.Message));
        Assert.Equal("Orden står i templates/words/sv.yml. Är mallen från en annan version av programmet: kopiera den på nytt.", built.Diagnostics[0].Suggestion);
    }

    [Theory]
    [InlineData("layouts/sitefooter.html", "<p></p>", "PORTAL602", 1, "filen ersätter ingen av programmets mallar", "Menade du \"layouts/site_footer.html\"?")]
    [InlineData("site_footer.html", "<p></p>", "PORTAL602", 1, "filen ersätter ingen av programmets mallar", "Lägg den som _mallar/layouts/site_footer.html.")]
    [InlineData("layouts/site_footer.html", "<footer>\n<p>{{ frame.site.namn }}</p></footer>", "PORTAL602", 2, "SiteView har inget som heter \"namn\"", "Menade du \"name\"?")]
    [InlineData("layouts/site_footer.html", "<footer>\n{{ if frame.foot }}</footer>", "PORTAL601", 2, "if har inget end", "Skriv {{ end }} där det slutar.")]
    [InlineData("layouts/site_footer.html", "{{ takes site: 'SiteView' }}\n<footer></footer>", "PORTAL603", 1, "mallen tar inte frame: 'FrameView' som värde 1", "Skriv takes som i templates/layouts/site_footer.html, eller ta bort raden: då gäller den.")]
    [InlineData("layouts/site_footer.html", "{{ takes frame: 'FrameView' more: 'string' }}\n<footer></footer>", "PORTAL603", 1, "ingen ger mallen more", "Ta bort det ur takes.")]
    [InlineData("layouts/page_title.html", "<h2>{{ frame.title }}</h2>", "PORTAL609", 1, "mallen saknar sidans rubrik, <h1>", "Ta med <h1 som i templates/layouts/page_title.html.")]
    [InlineData("layouts/main_layout.html", "<!DOCTYPE html><html lang=\"sv\">{{ document_head frame }}<body><a href='#innehall'>x</a><main class='a' id='innehall'><h1>x</h1></main></body></html>", "PORTAL609", 1, "mallen skriver aldrig ut content", "Sätt {{ content }} där det ska stå, som i templates/layouts/main_layout.html.")]
    [InlineData("layouts/site_footer.html", "<footer></footer>{{ main_layout frame 'a' }}", "PORTAL607", 1, "mallen ritar sig själv: site_footer ritar main_layout, som ritar site_footer", "Ta bort main_layout här.")]
    [InlineData("layouts/site_footer.htm", "a", "PORTAL101", 1, "mappen _mallar har bara mallar, filer som slutar på .html", "Byt namn till site_footer.html.")]
    [InlineData("layouts/site_footer.html", "<footer>\n{% if site.email %}</footer>", "PORTAL601", 2, "klamrarna är inte mallens, utan text som syns på sidan", "Skriv {{ före och }} efter det som mallen ska fylla i.")]
    [InlineData("layouts/site_footer.html", "<footer>{ frame.title }</footer>", "PORTAL601", 1, "klamrarna är inte mallens, utan text som syns på sidan", "Skriv {{ före och }} efter det som mallen ska fylla i.")]
    [InlineData("layouts/site_footer.html", "<footer>{# sidfot #}</footer>", "PORTAL601", 1, "klamrarna är inte mallens, utan text som syns på sidan", "Skriv {{ före och }} efter det som mallen ska fylla i.")]
    [InlineData("layouts/site_footer.txt", "a", "PORTAL101", 1, "mappen _mallar har bara mallar, filer som slutar på .html", "Flytta filen till en annan mapp.")]
    public async Task A_mistake_in_it_is_told_with_its_place_and_nothing_is_built(string place, string text, string code, int line, string message, string? remedy)
    {
        var built = await BuildAsync((place, text));

        var told = built.Diagnostics.First(diagnostic => diagnostic.Rule.Code == code);
        Assert.Equal(line, told.Span.Line);
        Assert.StartsWith(message, told.Message, StringComparison.Ordinal);
        Assert.True(remedy is null || told.Suggestion == remedy, told.Suggestion);
        Assert.Equal($"_mallar/{place}", told.Path);
        Assert.Empty(built.Site.All);
    }

    [Theory]
    [InlineData("{{ main_layout frame 'a' }}", "", "site_footer ritar main_layout, som ritar site_footer", "main_layout")]
    [InlineData("{{ site_header frame }}", "{{ site_footer frame }}", "site_footer ritar site_header, som ritar site_footer", "site_header")]
    public async Task A_circle_is_told_once_at_a_call_that_the_programs_template_does_not_make(string inFooter, string inHeader, string way, string call)
    {
        var built = await BuildAsync(("layouts/site_footer.html", $"<footer data-print-date>\n<b>{inFooter}</b></footer>"), ("layouts/site_header.html", Repository.Read("templates/layouts/site_header.html") + inHeader));

        var told = Assert.Single(built.Diagnostics);
        Assert.Equal(("PORTAL607", "_mallar/layouts/site_footer.html", 2, 7), (told.Rule.Code, told.Path, told.Span.Line, told.Span.Column));
        Assert.Equal(($"mallen ritar sig själv: {way}", $"Ta bort {call} här."), (told.Message, told.Suggestion));
    }

    [Theory]
    [InlineData("<title>x</title><link rel=\"stylesheet\" href=\"/\">", "varje sida ska säga sin teckenkodning, <meta charset=\"utf-8\">")]
    [InlineData("<meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"/\">", "varje sida ska ha en titel, <title>")]
    [InlineData("<meta charset=\"utf-8\"><title>x</title>", "varje sida ska ha en stilmall, <link rel=\"stylesheet\">")]
    public async Task What_the_head_of_every_page_needs_is_looked_for_in_the_finished_pages(string head, string message)
    {
        var built = await BuildAsync(("layouts/document_head.html", $"<head>\n{head}<script src=\"{{{{ frame.site.script.href }}}}\" data-offline></script></head>"));

        var told = Assert.Single(built.Diagnostics);
        Assert.Equal(("PORTAL609", "_mallar/layouts/document_head.html", message), (told.Rule.Code, told.Path, told.Message));
        Assert.Empty(built.Files);
    }

    [Fact]
    public async Task What_every_page_needs_may_be_written_in_another_way()
    {
        var built = await BuildAsync(("layouts/main_layout.html", """
            <!DOCTYPE html>
            <html lang="sv">
            {{ document_head frame }}
            <body><a href='#innehall'>Hoppa</a>{{ site_header frame }}<main tabindex="-1" id="innehall">{{ page_head frame badges }}{{ content }}</main></body>
            </html>
            """));
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public async Task An_attribute_that_scripts_look_for_and_that_is_gone_is_a_warning_with_its_name()
    {
        var built = await BuildAsync(("layouts/search_field.html", "<form action=\"{{ site.search }}\" data-search=\"{{ site.search }}\"></form>"));

        var told = Assert.Single(built.Diagnostics);
        Assert.Equal(("PORTAL612", "_mallar/layouts/search_field.html", "mallen saknar data-search-integrity, data-search-script"), (told.Rule.Code, told.Path, told.Message));
        Assert.NotEmpty(built.Files);
    }

    [Fact]
    public async Task A_layout_must_keep_what_every_page_needs()
    {
        var built = await BuildAsync(("layouts/main_layout.html", "<html lang=\"sv\"><body>{{ content }}</body></html>"));
        Assert.Equal(
            ["mallen saknar <main id=\"innehall\">, som hoppa-länken leder till", "mallen saknar länken som hoppar till innehållet"],
            built.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public async Task A_script_written_in_a_template_is_an_error() =>
        Assert.Contains("PORTAL401", (await BuildAsync(("layouts/brand_mark.html", "<script>alert(1)</script>"))).Diagnostics.Select(diagnostic => diagnostic.Rule.Code));

    [Fact]
    public async Task An_address_that_must_not_be_followed_is_told_at_its_place_in_the_template()
    {
        var built = await BuildAsync(("layouts/brand_mark.html", "<b>\n<a href=\"{{ x = 'javascript:alert(1)' }}\"></a></b>"), ("layouts/breadcrumbs.html", "{{ for crumb in crumbs }}\n<a href=\"{{ crumb.text }}\">a</a>\n{{ end }}"));
        Assert.Contains(built.Diagnostics, told => told is { Rule.Code: "PORTAL608", Path: "_mallar/layouts/breadcrumbs.html", Span.Line: 2 } && told.Message.EndsWith("är inte tillåten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_document_type_is_looked_for_in_the_finished_pages()
    {
        var built = await BuildAsync(("layouts/main_layout.html", "<html lang=\"sv\">{{ document_head frame }}<body><a href='#innehall'>Hoppa</a>{{ site_header frame }}<main tabindex=\"-1\" id=\"innehall\">{{ page_head frame badges }}{{ content }}</main></body></html>"));

        var told = Assert.Single(built.Diagnostics, each => each.Rule.Code == "PORTAL609");
        Assert.Equal(("_mallar/layouts/main_layout.html", "varje sida ska börja med <!DOCTYPE html>"), (told.Path, told.Message));
    }

    [Theory]
    [InlineData("<p style=\"color:red\">a</p>", 7, "attributet style är inte tillåtet på <p>", "Ta bort det. Färger och typsnitt står under tema i portal.yml.")]
    [InlineData("<p class=\"a\" onclick=\"b()\">a</p>", 17, "attributet onclick är inte tillåtet på <p>", "Ta bort det: sidor har inga skript i sig.")]
    [InlineData("<p accent=\"a\">a</p>", 7, "attributet accent är inte tillåtet på <p>", "Ta bort det.")]
    [InlineData("<font>a</font>", 4, "elementet <font> är inte tillåtet", "Ta bort det.")]
    [InlineData("<script></script>", 4, "skript får bara finnas i egna filer", "Ta bort det: sidor har inga skript i sig.")]
    [InlineData("<a href=\"http://a.se/\">a</a>", 13, "adressen \"http://a.se/\" är inte tillåten på <a>", "Skriv https: i stället för http:.")]
    [InlineData("<img src=\"bild.png\" alt=\"\">", 14, "adressen \"bild.png\" är inte tillåten på <img>", "Skriv adressen från webbplatsens början, med / först. Bilder och skript från andra webbplatser går inte.")]
    [InlineData("<img src=\"/\">", 4, "bilden saknar alt, texten för den som inte ser den", "Skriv alt=\"\" med vad bilden visar, tomt om den bara pryder.")]
    public async Task What_no_page_may_have_is_told_where_the_template_spells_it_out(string html, int column, string message, string remedy)
    {
        var built = await BuildAsync(("layouts/site_footer.html", $"<footer data-print-date>\n   {html}\n</footer>"), ("layouts/brand_mark.html", "<b></b>"));

        var told = built.Diagnostics.First(each => each.Message == message);
        Assert.Equal(("PORTAL401", "_mallar/layouts/site_footer.html", 2, column), (told.Rule.Code, told.Path, told.Span.Line, told.Span.Column));
        Assert.StartsWith($"{remedy} Felet finns på ", told.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/finns-inte-alls/", "Skriv sidans adress på webbplatsen, eller ta bort länken.")]
    [InlineData("/rolle/", "Menade du \"/roller/\"?")]
    [InlineData("/roller", "Menade du \"/roller/\"?")]
    [InlineData("/roller/index.md", "Menade du \"/roller/\"?")]
    [InlineData("/roller/?a=b#c", null)]
    [InlineData("/", null)]
    public async Task An_address_that_a_template_spells_out_leads_somewhere(string address, string? remedy)
    {
        var built = await BuildAsync(("layouts/site_footer.html", $"<footer data-print-date>\n<a href=\"{address}\">a</a></footer>"));

        Assert.Equal(remedy is null ? [] : [("PORTAL204", "_mallar/layouts/site_footer.html", 2, $"adressen \"{address}\" leder ingenstans", remedy)],
            built.Diagnostics.Select(told => (told.Rule.Code, told.Path, told.Span.Line, told.Message, told.Suggestion)));
    }

    [Theory]
    [InlineData("href=\"#innehall\"", true)]
    [InlineData("href='#innehall'", true)]
    [InlineData("href=\"#ingenstans\"", false)]
    [InlineData("href='#ingenstans'", false)]
    public async Task A_place_on_the_page_that_a_template_leads_to_is_there(string link, bool isThere)
    {
        var built = await BuildAsync(("layouts/site_footer.html", $"<footer data-print-date>\n<a {link}>a</a></footer>"));

        Assert.Equal(isThere ? [] : [("PORTAL204", "_mallar/layouts/site_footer.html", 2, "länken \"#ingenstans\" leder ingenstans på sidan /", "Ge det som länken ska leda till id=\"ingenstans\", eller ta bort länken.")],
            built.Diagnostics.Select(told => (told.Rule.Code, told.Path, told.Span.Line, told.Message, told.Suggestion)));
    }

    [Theory]
    [InlineData("/bilder/van.svg", "bilder/van.svg")]
    [InlineData("/bilder/van.svg?v=2", "bilder/van.svg")]
    public async Task A_picture_that_a_template_shows_is_published_and_is_not_called_unused(string address, string file)
    {
        folder.Write($"innehåll/{file}", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>");
        folder.Write("innehåll/bilder/annan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>");
        var built = await BuildAsync(("layouts/site_footer.html", $"<footer data-print-date>\n<img src=\"{address}\" alt=\"a\"></footer>"));

        Assert.Equal(["bilder/annan.svg: ingen sida använder filen"], built.Diagnostics.Select(told => $"{told.Path}: {told.Message}"));
        Assert.NotNull(built.Site.Find(file));
        Assert.Null(built.Site.Find("bilder/annan.svg"));
    }

    [Fact]
    public async Task What_a_template_puts_on_every_page_is_told_once_and_the_templates_are_named()
    {
        var built = await BuildAsync(("layouts/site_footer.html", "<footer data-print-date><p>a<b>b</p></b></footer>"), ("layouts/brand_mark.html", "<b></b>"));

        var told = Assert.Single(built.Diagnostics);
        Assert.Equal("start- och sluttaggar går inte ihop", told.Message);
        Assert.Matches(@"^Felet finns på \d+ sidor, den första är \S+\.html\. Kontrollera först mallarna i _mallar: layouts/brand_mark\.html, layouts/site_footer\.html\. Kontrollera sedan sidans text\.$", told.Suggestion);
    }

    private async Task<BuildResult> BuildAsync(params (string Place, string Text)[] templates)
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings(Directory.Exists(folder["innehåll/vagledning"]) ? ["roller", "vagledning"] : ["roller"]));
        folder.Write("innehåll/index.md", MiniPortal.Page("Start"));
        folder.Write("innehåll/roller/index.md", MiniPortal.Page("Roller"));
        foreach (var (place, text) in templates)
            folder.Write($"innehåll/_mallar/{place}", text);
        return await FolderBuild.RunAsync(folder["innehåll"]);
    }

    private static string Page(BuildResult built) => System.Text.Encoding.UTF8.GetString(built.Site.Find("roller/index.html")!.Bytes.Span);
}
