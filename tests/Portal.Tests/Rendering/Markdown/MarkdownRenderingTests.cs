namespace Portal.Tests;

public sealed class MarkdownRenderingTests
{
    [Theory]
    [InlineData("a & b < c å", "<p>a &amp; b &lt; c å</p>")]
    [InlineData("\"citat\" och `\"kod\"`", "<p>\u201Dcitat\u201D och <code>&quot;kod&quot;</code></p>")]
    [InlineData("<kbd>Ctrl</kbd> och <!-- dold -->text", "<p><kbd>Ctrl</kbd> och text</p>")]
    [InlineData("[länk](https://example.se/?a=1&b=2)", "<p><a class=\"external\" rel=\"noreferrer\" href=\"https://example.se/?a=1&amp;b=2\">länk</a></p>")]
    [InlineData("[ring](tel:112) <a@b.se>", "<p><a href=\"tel:112\">ring</a> <a href=\"mailto:a@b.se\">a@b.se</a></p>")]
    [InlineData("[hit](index.md)", "<p><a href=\"/\">hit</a></p>")]
    [InlineData("[Uppgift saknas: <numret> & sen]", "<p><mark class=\"missing\"><a href=\"#del-saknas-1\">Uppgift saknas: &lt;numret&gt; &amp; sen</a></mark></p>")]
    [InlineData("[Uppgift saknas]", "<p><mark class=\"missing\">Uppgift saknas</mark></p>")]
    [InlineData("## Hot & våld", "<h2 id=\"hot-vald\">Hot &amp; våld</h2>")]
    [InlineData("> [!CAUTION]\n> Farligt.", "<div class=\"callout callout-caution\"><p class=\"callout-title\">Fara</p>\n<p>Farligt.</p>\n</div>")]
    [InlineData("> [!note]\n> Bra.", "<div class=\"callout callout-note\"><p class=\"callout-title\">Att veta</p>\n<p>Bra.</p>\n</div>")]
    [InlineData("<details>\n<summary>Mer</summary>\n\nText.\n\n</details>", "<details>\n<summary>Mer</summary>\n<p>Text.</p>\n</details>")]
    public void Markdown_becomes_plain_safe_HTML(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("1. a", "<ol class=\"steps\" role=\"list\">\n<li>a</li>\n</ol>")]
    [InlineData("3. a", "<ol start=\"3\" class=\"steps\" role=\"list\">\n<li>a</li>\n</ol>")]
    [InlineData("- a", "<ul>\n<li>a</li>\n</ul>")]
    [InlineData("> 1. a", "<blockquote>\n<ol>\n<li>a</li>\n</ol>\n</blockquote>")]
    [InlineData("<!-- visa: tidslinje -->\n\n1. a", "<ol class=\"timeline\" role=\"list\">\n<li>a</li>\n</ol>")]
    public void Numbered_lists_of_the_text_itself_are_steps(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("Samlas. [Uppgift saknas: var]", "<p>Samlas. <span class=\"missing-quiet\"><a href=\"#del-saknas-1\">Uppgift saknas<span class=\"visually-hidden\">: var</span></a></span></p>")]
    [InlineData("- [Uppgift saknas: var]", "<ul>\n<li><mark class=\"missing\"><a href=\"#del-saknas-1\">Uppgift saknas: var</a></mark></li>\n</ul>")]
    [InlineData("Text.\n\n[Uppgift saknas: var]", "<p>Text.</p>")]
    [InlineData("[Uppgift saknas: var]\n[Uppgift saknas: när]\n\nText.", "<p>Text.</p>")]
    [InlineData("Text.\n\n[Uppgift saknas]", "<p>Text.</p>\n<p><mark class=\"missing\">Uppgift saknas</mark></p>")]
    [InlineData("## Var\n\n[Uppgift saknas: var]", "<h2 id=\"var\">Var</h2>\n<p><mark class=\"missing\"><a href=\"#del-saknas-1\">Uppgift saknas: var</a></mark></p>")]
    public void A_missing_fact_is_a_short_mark_in_a_text_and_left_to_the_end_of_the_page_when_it_stands_alone(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("Samlas. [Fyll i: plats]", "<p>Samlas. <span class=\"blank\" data-blank=\"plats\"><span class=\"blank-name\">Plats &amp; väg:</span> <span class=\"blank-value\"></span></span></p>")]
    [InlineData("[fyll i:plats]", "<p><span class=\"blank\" data-blank=\"plats\"><span class=\"blank-name\">Plats &amp; väg:</span> <span class=\"blank-value\"></span></span></p>")]
    [InlineData("Ring [Kontakt: stod].", "<p>Ring <span class=\"contact\">Stöd &amp; hjälp, <a href=\"tel:0999-112233\">0999-11 22 33</a></span>.</p>")]
    [InlineData("Ring [Kontakt: okand].", "<p>Ring <span class=\"contact\">Okänd</span>.</p>")]
    [InlineData("Ring [Kontakt: gammal].", "<p>Ring <span class=\"contact\">Gammal, <a href=\"mailto:gammal@kommun.example\">gammal@kommun.example</a> (gällde till 1 januari 2020)</span>.</p>")]
    [InlineData("`[Fyll i: plats]` [Fyll i: plats](index.md)", "<p><code>[Fyll i: plats]</code> <a href=\"/\">Fyll i: plats</a></p>")]
    public void Local_facts_and_contacts_are_named_by_their_ids(string markdown, string html)
    {
        var portal = new MiniPortal()
            .With("arbetsplatsen.yml", "- id: plats\n  namn: Plats & väg\n")
            .With("kontakter.yml", "- id: stod\n  funktion: Stöd & hjälp\n  telefon: 0999-11 22 33\n  ägare: Enheten\n  giltig-till: 2030-01-01\n- id: okand\n  funktion: Okänd\n  ägare: Enheten\n- id: gammal\n  funktion: Gammal\n  e-post: gammal@kommun.example\n  ägare: Enheten\n  giltig-till: 2020-01-01\n")
            .With("index.md", MiniPortal.Page("Start", markdown));

        Assert.Equal(html, portal.BodyHtml().Trim());
    }

    [Fact]
    public void A_picture_has_its_text_and_waits_to_be_seen()
    {
        var portal = new MiniPortal().WithAsset("plan.png").With("index.md", MiniPortal.Page("Start", "![Plan \"A\" & *B*](plan.png)"));

        Assert.Equal("<p><img loading=\"lazy\" src=\"/plan.png\" alt=\"Plan &quot;A&quot; &amp; B\"></p>\n", portal.BodyHtml());
    }

    [Theory]
    [InlineData("1. ![](plan.png) Ring 112.", "<ol class=\"steps\" role=\"list\">\n<li><img class=\"step-picture\" src=\"/plan.png\" alt=\"\"> Ring 112.</li>\n</ol>")]
    [InlineData("1. ![](plan.png) Ring.\n\n   Vänta.", "<ol class=\"steps\" role=\"list\">\n<li><p><img class=\"step-picture\" src=\"/plan.png\" alt=\"\"> Ring.</p>\n<p>Vänta.</p>\n</li>\n</ol>")]
    [InlineData("1. ![Planen på väggen](plan.png) Läs.", "<ol class=\"steps\" role=\"list\">\n<li><img loading=\"lazy\" src=\"/plan.png\" alt=\"Planen på väggen\"> Läs.</li>\n</ol>")]
    public void A_picture_without_words_first_in_a_step_is_the_step_s_own(string markdown, string html)
    {
        var portal = new MiniPortal().WithAsset("plan.png").With("index.md", MiniPortal.Page("Start", markdown));

        Assert.Equal(html, portal.BodyHtml().Trim());
        Assert.Empty(portal.Codes);
    }

    [Theory]
    [InlineData("[Hälp](ar.md)", "<a href=\"/ar/\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">Hälp</a>")]
    [InlineData("[العربية](ar.md)", "<a href=\"/ar/\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>")]
    [InlineData("[på arabiska](ar.md)", "<a href=\"/ar/\" hreflang=\"ar\">på arabiska</a>")]
    [InlineData("[Suomi](fi.md)", "<a href=\"/fi/\" hreflang=\"fi\" lang=\"fi\">Suomi</a>")]
    [InlineData("[start](index.md)", "<a href=\"/\">start</a>")]
    public void A_link_tells_the_language_of_the_other_page_and_of_its_words(string markdown, string html) =>
        Assert.StartsWith($"<p>{html}</p>\n", InLanguages(markdown).BodyHtml(), StringComparison.Ordinal);

    [Fact]
    public void On_a_page_in_another_language_what_is_Swedish_is_said_to_be()
    {
        var html = InLanguages("").With("ordlista.yml", Glossary).BodyHtml("ar.md");

        Assert.Contains("<a href=\"/\" hreflang=\"sv\" lang=\"sv\" dir=\"ltr\">Start</a>", html, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"sv\" dir=\"ltr\">Den svenska sidan gäller.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"term\" lang=\"sv\" dir=\"ltr\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"rubrik-1\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_says_nothing_of_its_language_is_in_that_of_the_portal()
    {
        var html = InLanguages("").With("portal.yml", MiniPortal.Settings() + "språk: en\n").BodyHtml("ar.md");
        Assert.Contains("<a href=\"/\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">Start</a>", html, StringComparison.Ordinal);
    }

    private static MiniPortal InLanguages(string markdown) => new MiniPortal()
        .With("index.md", MiniPortal.Page("Start", $"{markdown}\n\n[Mer](ar.md) och [mer](fi.md)."))
        .With("fi.md", MiniPortal.Page("Apua", "", "språk: finska"))
        .With("ar.md", MiniPortal.Page("Hälp", "## العربية\n\nSBA. [Start](index.md)\n\n<!-- visa: svenska -->\n\nDen svenska sidan gäller.", "språk: arabiska"));

    [Fact]
    public void Under_a_base_path_every_inner_address_begins_with_it()
    {
        var portal = new MiniPortal().WithAsset("plan.png").With("ordlista.yml", Glossary)
            .With("portal.yml", MiniPortal.Settings().Replace("https://portal.example/", "https://portal.example/stod/sakerhet"))
            .With("index.md", MiniPortal.Page("Start", "SBA [hit](index.md#a) ![plan](plan.png)\n\n## A"));

        var html = portal.BodyHtml();

        Assert.Equal(3, html.Split("=\"/stod/sakerhet/").Length - 1);
        Assert.DoesNotContain("=\"/\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_is_marked_the_first_time_on_a_page_with_its_explanation()
    {
        var html = Html("SBA och SBA.\n\n## Nytt\n\nSBA.\n\n### Inuti\n\nSBA.", Glossary);

        Assert.Equal(1, html.Split("class=\"term\"").Length - 1);
        Assert.Contains("<a href=\"/ordlista/#sba\" aria-describedby=\"term-1\">SBA<span class=\"visually-hidden\">, ordlista</span></a><span class=\"term-tip\" role=\"tooltip\" id=\"term-1\">Systematiskt brandskyddsarbete. Att &lt;sköta&gt; brandskyddet.</span>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## SBA")]
    [InlineData("[SBA](index.md)")]
    [InlineData("[*SBA*](index.md)")]
    [InlineData("SBA och sedan [sba](index.md)")]
    [InlineData("`SBA`")]
    [InlineData("| SBA |\n|---|\n| x |")]
    public void A_term_is_not_marked_where_a_link_would_be_in_the_way(string markdown) =>
        Assert.DoesNotContain("class=\"term\"", Html(markdown, Glossary), StringComparison.Ordinal);

    private const string Glossary = "- id: sba\n  term: systematiskt brandskyddsarbete\n  förkortning: SBA\n  förklaring: Att <sköta> brandskyddet.\n";

    private static string Html(string markdown, string glossary = "") =>
        new MiniPortal().With("index.md", MiniPortal.Page("Start", markdown)).With("ordlista.yml", glossary).BodyHtml().Trim();
}
