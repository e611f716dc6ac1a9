using Portal.Generator.Rendering.Templates;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class EncodingTests
{
    private const string Hostile = "<b>&\"'";
    private const string Encoded = "&lt;b&gt;&amp;&quot;&#39;";

    private static readonly SourceFile Box = TemplateProbe.File("box", "{{ takes content: 'html' label: 'string?' }}\n<i title=\"{{ label }}\">{{ content }}</i>");

    [Theory]
    [InlineData("{{ x }}", Encoded)]
    [InlineData("{{ (x) }}", Encoded)]
    [InlineData("{{ 'a' == 'a' ? x : x }}", Encoded)]
    [InlineData("<p title=\"{{ x }}\"></p>", "<p title=\"" + Encoded + "\"></p>")]
    [InlineData("<p title=\"a {{ x }} b\"></p>", "<p title=\"a " + Encoded + " b\"></p>")]
    [InlineData("{{ y ?? 'a' }}", Encoded)]
    [InlineData("{{ z = x }}\n{{ z }}", Encoded)]
    [InlineData("{{ capture z }}\n{{ x }}\n{{ end }}\n{{ z }}", Encoded + "\n")]
    [InlineData("{{ capture z }}\n{{ capture u }}\n{{ x }}\n{{ end }}\n{{ u }}\n{{ end }}\n{{ z }}", Encoded + "\n\n")]
    [InlineData("{{ box x }}", "<i>" + Encoded + "</i>")]
    [InlineData("{{ box (box x) }}", "<i><i>" + Encoded + "</i></i>")]
    [InlineData("{{ box x label: x }}", "<i title=\"" + Encoded + "\">" + Encoded + "</i>")]
    [InlineData("{{ wrap box }}{{ x }}{{ end }}", "<i>" + Encoded + "</i>")]
    [InlineData("{{ wrap box }}{{ wrap box }}{{ x }}<b></b>{{ end }}{{ end }}", "<i><i>" + Encoded + "<b></b></i></i>")]
    [InlineData("{{ z = box x }}\n{{ z }}", "<i>" + Encoded + "</i>")]
    [InlineData("åäö – 🙂 \u00A0{{ 'åäö – 🙂 \u00A0' }}", "åäö – 🙂 \u00A0åäö – 🙂")]
    public void Whatever_an_expression_prints_is_encoded_once(string template, string drawn) =>
        Assert.Equal(drawn.Trim(), TemplateProbe.Drawn([TemplateProbe.File("test", $"{{{{ takes x: 'string' y: 'string?' }}}}\n{template}"), Box], Hostile, Hostile));

    [Theory]
    [InlineData("{{ takes x: 'string?' }}<p id=\"{{ x }}\" class=\"a\"></p>", null, "<p class=\"a\"></p>")]
    [InlineData("{{ takes x: 'bool' }}<p hidden=\"{{ x }}\"></p>", false, "<p></p>")]
    [InlineData("{{ takes x: 'bool' }}<p hidden=\"{{ x }}\"></p>", true, "<p hidden></p>")]
    [InlineData("{{ takes x: 'int' }}<p data-x=\"{{ x }}\"></p>", 0, "<p data-x=\"0\"></p>")]
    [InlineData("{{ takes x: 'string?' }}<p data-x=\"{{ x }}\"></p>", "", "<p data-x=\"\"></p>")]
    [InlineData("{{ takes x: 'string?' }}<p data-x=\"{{ x }}{{ x }}\"></p>", null, "<p data-x=\"\"></p>")]
    [InlineData("{{ takes x: 'string?' }}<p\n   id=\"a\"\n   data-x=\"{{ x }}\"\n></p>", null, "<p\nid=\"a\"\n></p>")]
    public void An_attribute_of_one_expression_is_left_out_when_there_is_no_value(string template, object? value, string drawn) =>
        Assert.Equal(drawn, TemplateProbe.Drawn([TemplateProbe.File("test", template)], value));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org/")]
    [InlineData(" /x")]
    [InlineData("mailto:")]
    [InlineData("x.html")]
    public void An_address_that_must_not_be_followed_stops_the_drawing(string address)
    {
        foreach (var template in new[] { "<a href=\"{{ x }}\"></a>", "<a href=\"{{ x }}#a\"></a>", "<img src=\"{{ x }}\">", "<form action=\"{{ x }}\"></form>" })
        {
            var fault = Assert.Throws<Scriban.Syntax.ScriptRuntimeException>(() => TemplateProbe.Drawn([TemplateProbe.File("test", $"{{{{ takes x: 'string' }}}}\n{template}")], address));
            Assert.Contains($"adressen \"{address}\" är inte tillåten", fault.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/a/?b=1&c=2", "/a/?b=1&amp;c=2")]
    [InlineData("#a", "#a")]
    [InlineData("https://example.org/", "https://example.org/")]
    [InlineData("tel:112", "tel:112")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void An_address_within_the_site_or_to_somebody_is_written(string address, string written) =>
        Assert.Equal($"<a href=\"{written}\"></a>", TemplateProbe.Drawn([TemplateProbe.File("test", "{{ takes x: 'string' }}<a href=\"{{ x }}\"></a>")], address));

    [Theory]
    [InlineData("{{ x }}", true, "ja eller nej")]
    [InlineData("{{ x }}", new[] { "a" }, "lista")]
    [InlineData("{{ if x }}a{{ end }}", 0, "varken sant eller falskt")]
    [InlineData("<p id=\"{{ x }}\"></p>", new[] { "a" }, "lista")]
    public void What_cannot_be_written_stops_the_drawing_also_where_nobody_has_checked(string template, object value, string told) =>
        Assert.Contains(told, Assert.Throws<Scriban.Syntax.ScriptRuntimeException>(() => TemplateProbe.DrawnUnchecked($"{{{{ takes x: 'string?' }}}}\n{template}", value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p title=\"{{ x }}\"></p>")]
    [InlineData("<p title=\"a {{ x }}\"></p>")]
    [InlineData("<p title=\"{{ x }} a\"></p>")]
    [InlineData("<p title=\"{{ if x }}{{ x }}{{ end }}\"></p>")]
    [InlineData("{{ capture y }}<b>{{ x }}</b>{{ end }}<p title=\"a {{ y }}\"></p>")]
    [InlineData("{{ capture y }}<b>{{ x }}</b>{{ end }}<a href=\"{{ y }}#a\"></a>")]
    [InlineData("<p title=\"a {{ word 'package.needs_script' course: x }}\"></p>")]
    public void Finished_html_is_not_written_in_an_attribute(string template)
    {
        var fault = Assert.Single(TemplateProbe.Faults(TemplateProbe.File("test", $"{{{{ takes x: 'html' }}}}{template}")));
        Assert.Equal("PORTAL605", fault.Rule.Code);
        Assert.Contains("är färdig HTML och går inte att skriva i ett attribut", fault.Message, StringComparison.Ordinal);
        Assert.Throws<Scriban.Syntax.ScriptRuntimeException>(() => TemplateProbe.DrawnUnchecked($"{{{{ takes x: 'html' }}}}{template}", new FinishedHtml("<i></i>")));
    }

    [Fact]
    public void A_yes_or_no_is_no_piece_of_an_attribute()
    {
        var fault = Assert.Single(TemplateProbe.Faults(TemplateProbe.File("test", "{{ takes x: 'bool' }}<p title=\"a {{ x }}\"></p>")));
        Assert.Equal(("PORTAL605", "Skriv text eller ett tal där."), (fault.Rule.Code, fault.Suggestion));
    }

    /// <summary>Of all functions there are, also those that only the program itself puts into templates, and without the checker.</summary>
    [Fact]
    public void No_function_that_a_template_can_call_makes_finished_html_of_text()
    {
        var drawn = new HashSet<string>();
        foreach (var function in TemplateFunctions.Of(TemplateProbe.Templates).Keys.Concat(["__attribute", "__address", "__joined"]))
        {
            foreach (var call in new[] { $"{function} x", $"{function} 'a' x", $"{function} x x", $"{function} x x x", $"({function} x 'a')", $"{function} x: x" })
            {
                if (TemplateReader.Read(TemplateProbe.File("probe", $"{{{{ takes x: 'string' }}}}{{{{ {call} }}}}"), TemplateProbe.Words, new DiagnosticBag()) is not { } probe)
                    continue;
                try
                {
                    Assert.DoesNotContain("<b>", new TemplateSet([probe, .. TemplateProbe.Templates]).Draw("probe", Hostile).Text, StringComparison.Ordinal);
                    drawn.Add(function);
                }
                catch (Scriban.Syntax.ScriptRuntimeException)
                {
                    // it takes no text
                }
            }
        }
        Assert.Contains("fact_row", drawn);
    }

    [Theory]
    [InlineData("", "nej")]
    [InlineData(null, "nej")]
    [InlineData("a", "ja")]
    public void What_is_empty_is_false(string? value, string drawn) =>
        Assert.Equal(drawn, TemplateProbe.Drawn([TemplateProbe.File("test", "{{ takes x: 'string?' }}{{ if x }}ja{{ else }}nej{{ end }}")], value));

    [Fact]
    public void More_text_than_a_megabyte_is_drawn_whole()
    {
        var text = new string('a', 3_000_000);
        Assert.Equal(text, TemplateProbe.Drawn([TemplateProbe.File("test", "{{ takes x: 'string' }}{{ x }}")], text));
    }

    [Fact]
    public void A_value_of_the_caller_is_not_seen_in_the_called()
    {
        var called = TemplateProbe.File("called", "{{ takes label: 'string?' }}<i>{{ label }}</i>");
        Assert.Equal("<i></i>", TemplateProbe.Drawn([TemplateProbe.File("test", "{{ takes label: 'string' }}{{ called }}"), called], "a"));
    }
}
