using Portal.Generator.Rendering.Templates;
using Portal.Model;

namespace Portal.Tests;

/// <summary>Mistakes that people make in templates, and what is said about them.</summary>
public sealed class TemplateMistakeTests
{
    private static readonly SourceFile Row = TemplateProbe.File("row", "{{ takes label: 'string' content: 'html' wide: 'bool' }}\n<p>{{ label }}{{ content }}{{ wide ? 'x' : '' }}</p>");

    [Theory]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ frame.titel }}</p>", "PORTAL602", 2, 13, "FrameView har inget som heter \"titel\"", "Menade du \"title\"?")]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ fram.title }}</p>", "PORTAL602", 2, 7, "\"fram\" finns inte här", "Menade du \"frame\"?")]
    [InlineData("{{ takes frame: 'FrameVew' }}\n<p></p>", "PORTAL602", 1, 10, "\"FrameVew\" är inget slag av värde", "Menade du \"FrameView\"?")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ roww 'a' 'b' }}", "PORTAL602", 2, 4, "\"roww\" finns inte här", "Menade du \"row\"?")]
    [InlineData("<p>{{ icon 'phon' }}</p>", "PORTAL602", 1, 12, "det finns ingen ikon som heter \"phon\"", "Menade du \"phone\"?")]
    [InlineData("{{ row 'a' }}", "PORTAL603", 1, 4, "row får inget content", "Den vill ha content: html.")]
    [InlineData("{{ row 'a' 'b' true 'c' }}", "PORTAL603", 1, 21, "row tar inte så många värden", "Den tar label: string, content: html, wide: bool.")]
    [InlineData("{{ row 'a' 'b' wid: true }}", "PORTAL603", 1, 16, "row tar inget som heter \"wid\"", "Den tar label: string, content: html, wide: bool.")]
    [InlineData("{{ row 'a' 'b' label: 'c' }}", "PORTAL603", 1, 16, "label ges två gånger", "Den tar label: string, content: html, wide: bool.")]
    [InlineData("{{ row 1 'b' }}", "PORTAL603", 1, 8, "row vill ha string som label, men 1 är int", "Skriv '1'.")]
    [InlineData("{{ takes link: 'LinkView' }}\n{{ row link 'b' }}", "PORTAL603", 2, 8, "row vill ha string som label, men link är LinkView", "Det här passar: link.href, link.text.")]
    [InlineData("{{ takes links: 'string[]' }}\n{{ row links 'b' }}", "PORTAL603", 2, 8, "row vill ha string som label, men links är string[]", "Gå igenom listan med for, och ge ett värde i taget.")]
    [InlineData("{{ takes x: 'string' }}\n{{ row 'a' 'b' wide: x }}", "PORTAL603", 2, 22, "row vill ha bool som wide, men x är string", "Skriv true eller false, eller ett villkor.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ row 'a' 'b' wide: frame.title }}", "PORTAL603", 2, 22, "row vill ha bool som wide, men frame.title är string", "Skriv true eller false, eller ett villkor.")]
    [InlineData("{{ wrap row 'a' }}a{{ end }}\n{{ wrap roww 'a' }}a{{ end }}", "PORTAL602", 2, 9, "\"roww\" finns inte här", "Menade du \"row\"?")]
    [InlineData("{{ wrap icon 'phone' }}a{{ end }}", "PORTAL603", 1, 9, "icon tar inget innehåll, så wrap går inte", "Skriv {{ icon }} utan wrap.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ frame.foot.owner }}</p>", "PORTAL604", 2, 7, "frame.foot kan saknas", "Skriv frame.foot?.owner, eller sätt {{ if frame.foot }} runt om.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ if !frame.foot }}\n<p>{{ frame.foot.owner }}</p>\n{{ end }}", "PORTAL604", 3, 7, "frame.foot kan saknas", "Skriv frame.foot?.owner, eller sätt {{ if frame.foot }} runt om.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ row frame.icon 'b' }}", "PORTAL604", 2, 8, "row vill ha string som label, men frame.icon är string?", "Sätt {{ if frame.icon }} runt om.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ frame.menu }}</p>", "PORTAL605", 2, 7, "frame.menu är en lista och går inte att skriva ut", "Använd for.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ frame.is_acute }}</p>", "PORTAL605", 2, 7, "frame.is_acute är ett ja eller nej och går inte att skriva ut", "Använd if.")]
    [InlineData("{{ takes link: 'LinkView' }}\n<p>{{ link }}</p>", "PORTAL605", 2, 7, "link är en LinkView och går inte att skriva ut", "Skriv ut något i den: href, text.")]
    [InlineData("{{ takes link: 'LinkView' }}\n<p>{{ if link }}a{{ end }}</p>", "PORTAL603", 2, 10, "link finns alltid, så villkoret är alltid sant", "Ta bort villkoret.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ if frame.menu.size }}a{{ end }}", "PORTAL603", 2, 7, "ett tal är varken sant eller falskt", "Jämför det med något, till exempel antal > 1.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ for x in frame.title }}a{{ end }}", "PORTAL603", 2, 13, "frame.title är ingen lista", "for går igenom listor.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ if frame.title == 1 }}a{{ end }}", "PORTAL603", 2, 7, "frame.title är string och 1 är int, så de går inte att jämföra", "Jämför två texter, två tal, eller två ja eller nej.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ frame.title + 'a' }}</p>", "PORTAL601", 2, 7, "mallar räknar inte", "Skriv värdena efter varandra: {{ frame.title }}{{ 'a' }}.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ 1 * 2 }}</p>", "PORTAL601", 2, 7, "mallar räknar inte", "Vad som går att skriva står i docs/templates.md.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n<p>{{ title }}{{ title }}</p>", "PORTAL602", 2, 7, "\"title\" finns inte här", "Menade du \"frame.title\"?")]
    [InlineData("{{ if true }}a{{ elseif true }}b{{ end }}", "PORTAL602", 1, 18, "\"elseif\" finns inte här", "Skriv {{ else if ... }}.")]
    [InlineData("{{ icon ‘phone’ }}", "PORTAL601", 1, 9, "‘ är inget rakt citattecken", "Skriv raka citattecken: 'text'.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ frame.title }\n{{ frame.title }}", "PORTAL601", 2, 16, "} kan inte stå här", "Skriv }} där värdet slutar.")]
    [InlineData("{{ while true }}a{{ end }}", "PORTAL601", 1, 4, "det här används inte i mallar", "Mallar har if, for, capture, wrap och värden. Se docs/templates.md.")]
    [InlineData("{{ include 'row' }}", "PORTAL602", 1, 4, "\"include\" finns inte här", "Skriv mallens namn: {{ site_footer frame }}.")]
    [InlineData("{{ takes x: 'string' }}\n<p {{ x }}></p>", "PORTAL606", 2, 7, "ett värde får bara stå i text eller i ett attribut inom dubbla citattecken", "Skriv namn=\"{{ värde }}\".")]
    [InlineData("{{ takes x: 'string' }}\n<p id={{ x }}></p>", "PORTAL606", 2, 10, "ett värde får bara stå i text eller i ett attribut inom dubbla citattecken", "Skriv namn=\"{{ värde }}\".")]
    [InlineData("{{ takes x: 'string' }}\n<p id='{{ x }}'></p>", "PORTAL606", 2, 11, "ett värde får bara stå i text eller i ett attribut inom dubbla citattecken", "Skriv namn=\"{{ värde }}\".")]
    [InlineData("{{ takes x: 'string' }}\n<script>{{ x }}</script>", "PORTAL606", 2, 12, "ett värde får bara stå i text eller i ett attribut inom dubbla citattecken", "Skriv namn=\"{{ värde }}\".")]
    [InlineData("{{ takes x: 'string' }}\n<{{ x }}></p>", "PORTAL606", 2, 5, "ett värde får bara stå i text eller i ett attribut inom dubbla citattecken", "Skriv namn=\"{{ värde }}\".")]
    [InlineData("{{ takes x: 'string' }}\n<!-- {{ x }} -->", "PORTAL606", 2, 9, "ett värde får bara stå i text eller i ett attribut inom dubbla citattecken", "Skriv namn=\"{{ värde }}\".")]
    [InlineData("{{ takes x: 'bool' }}\n<p class=\"a{{ if x }}\"{{ end }}></p>", "PORTAL606", 2, 15, "HTML-koden slutar på olika ställen beroende på vägen hit", "Öppna och stäng samma element och attribut på alla vägar.")]
    [InlineData("<p class=\"a></p>", "PORTAL606", 1, 1, "mallen slutar mitt i ett element eller attribut", "Stäng det som är öppet.")]
    [InlineData("{{ takes x: 'string' }}\n{{ __attribute 'y' x }}", "PORTAL602", 2, 4, "\"__attribute\" finns inte här", "Det här går att välja: draw, icon, row, test, word, x.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ frame = 1 }}", "PORTAL603", 2, 4, "frame betyder redan något och går inte att ändra", "Ge värdet ett annat namn.")]
    [InlineData("{{ icon = 'y' }}", "PORTAL603", 1, 4, "icon betyder redan något och går inte att ändra", "Ge värdet ett annat namn.")]
    [InlineData("{{ row = 'y' }}", "PORTAL603", 1, 4, "row betyder redan något och går inte att ändra", "Ge värdet ett annat namn.")]
    [InlineData("{{ takes x: 'string' }}\n{{ capture x }}a{{ end }}", "PORTAL603", 2, 12, "x betyder redan något och går inte att ändra", "Ge värdet ett annat namn.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ for frame in frame.menu }}a{{ end }}", "PORTAL603", 2, 8, "frame betyder redan något och går inte att ändra", "Ge värdet ett annat namn.")]
    [InlineData("{{ capture row }}a{{ end }}\n{{ row 'a' 'b' }}", "PORTAL603", 2, 4, "row är ingen mall och tar inga värden", "Ta bort det som står efter namnet.")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ for x in frame.menu limt: 2 }}a{{ end }}", "PORTAL602", 2, 24, "for tar inget som heter \"limt\"", "Menade du \"limit\"?")]
    [InlineData("{{ takes frame: 'FrameView' }}\n{{ for x in frame.menu limit: frame.title }}a{{ end }}", "PORTAL603", 2, 31, "for vill ha int som limit, men frame.title är string", "Skriv ett tal, till exempel 5.")]
    [InlineData("{{ takes x: 'string' }}\n<p>{{ x", "PORTAL601", 2, 4, "{{ avslutas aldrig", "Skriv }} där värdet slutar.")]
    [InlineData("{{ test }}", "PORTAL607", 1, 4, "mallen ritar sig själv: test ritar test", "Ta bort test här.")]
    public void A_mistake_is_told_where_it_stands_with_its_remedy(string template, string code, int line, int column, string message, string remedy)
    {
        var told = Assert.Single(TemplateProbe.Faults(TemplateProbe.File("test", template), Row));
        Assert.Equal((code, "templates/test.html", line, column, message, remedy), (told.Rule.Code, told.Path, told.Span.Line, told.Span.Column, told.Message, told.Suggestion));
    }

    [Theory]
    [InlineData("{{ if frame.foot }}{{ frame.foot.owner }}{{ end }}")]
    [InlineData("{{ if !frame.foot }}{{ else }}{{ frame.foot.owner }}{{ end }}")]
    [InlineData("{{ if frame.is_acute && frame.foot }}{{ frame.foot.owner }}{{ end }}")]
    [InlineData("{{ if !frame.foot || frame.is_acute }}{{ else }}{{ frame.foot.owner }}{{ end }}")]
    [InlineData("{{ if frame.foot && frame.foot.owner }}{{ row frame.foot.owner 'a' }}{{ end }}")]
    [InlineData("{{ if frame.foot?.owner }}{{ row frame.foot.owner 'a' }}{{ end }}")]
    [InlineData("{{ if frame.foot != null }}{{ frame.foot.owner }}{{ end }}")]
    [InlineData("{{ frame.foot ? frame.foot.owner : frame.title }}")]
    [InlineData("{{ row (frame.icon ?? 'a') 'b' }}")]
    [InlineData("{{ frame.foot?.owner }}")]
    [InlineData("{{ for item in frame.menu limit: 2 offset: 1 }}{{ item.text }}{{ end }}")]
    [InlineData("{{ for item in frame.menu }}{{ if for.last }}{{ item.text }}{{ end }}{{ end }}")]
    [InlineData("<p {{ if frame.is_acute }}class=\"a\"{{ else }}id=\"b\"{{ end }}></p>")]
    public void What_is_right_is_not_told(string template) =>
        Assert.Empty(TemplateProbe.Faults(TemplateProbe.File("test", $"{{{{ takes frame: 'FrameView' }}}}\n{template}"), Row));

    [Fact]
    public void The_templates_of_the_program_have_no_mistakes() => Assert.Empty(TemplateProbe.Faults(TemplateProbe.OfProgram));

    [Fact]
    public void A_loop_without_end_is_told_in_Swedish()
    {
        var loops = string.Concat(Enumerable.Range(0, 22).Select(at => $"{{{{ for x{at} in x }}}}")) + string.Concat(Enumerable.Repeat("{{ end }}", 22));
        var fault = Assert.Throws<Scriban.Syntax.ScriptRuntimeException>(() => TemplateProbe.DrawnUnchecked($"{{{{ takes x: 'string?' }}}}{loops}", [new[] { "a", "b" }]));
        Assert.Equal("en for går fler varv än någon sida har: visa färre, eller gå igenom listan en gång", HtmlContext.Message(fault));
    }

    [Theory]
    [InlineData("{{ if }}a{{ end }}", "ett värde saknas före }}")]
    [InlineData("{{ if x }}a{{ else }}b{{ else }}c{{ end }}", "else hör inte till något if eller for")]
    [InlineData("{{ for y x }}{{ end }}", "for saknar in")]
    [InlineData("{{ for y in }}{{ end }}", "ett värde saknas före }}")]
    [InlineData("{{ for 1 in x }}{{ end }}", "1 är inget namn")]
    [InlineData("{{ x. }}", "ett namn saknas efter punkten")]
    [InlineData("{{ x | }}", "ett värde saknas före }}")]
    [InlineData("{{ x == }}", "ett värde saknas före }}")]
    [InlineData("{{ x[ }}", "ett värde saknas före }}")]
    [InlineData("{{ 'abc }}\n", "en text avslutas aldrig")]
    [InlineData("{{ (x }}", ") saknas")]
    [InlineData("{{ x) }}", ") kan inte stå här")]
    [InlineData("{{ end }}", "end avslutar ingenting")]
    [InlineData("{{ else }}", "else har inget end")]
    [InlineData("{{ x ? 'a' }}", "det andra värdet saknas")]
    [InlineData("{{ {{ x }} }}", "{ kan inte stå här")]
    [InlineData("{{ 'a\\q' }}", "\\q betyder inget i en text")]
    [InlineData("{{ § }}", "§ kan inte stå här")]
    public void A_mistake_in_the_syntax_is_told_in_Swedish(string text, string message)
    {
        var told = Assert.Single(TemplateProbe.Faults(TemplateProbe.File("test", text)));
        Assert.Equal(("PORTAL601", message), (told.Rule.Code, told.Message));
        Assert.NotNull(told.Suggestion);
    }

    [Fact]
    public void A_mistake_in_the_syntax_is_told_once_at_its_line()
    {
        foreach (var text in new[] { "<p>\n{{ if x }}\n</p>", "<p>\n{{ x. }}</p>", "a\n{{ for in x }}{{ end }}" })
        {
            var told = Assert.Single(TemplateProbe.Faults(TemplateProbe.File("test", text)));
            Assert.Equal("PORTAL601", told.Rule.Code);
            Assert.True(told.Span.Line >= 2, $"{told}");
        }
    }
}
