namespace Portal.Tests;

/// <summary>Words of the interface in templates.</summary>
public sealed class WordCallTests
{
    [Theory]
    [InlineData("{{ word 'frame.menu' }}", "Meny")]
    [InlineData("<b title=\"{{ word 'frame.menu' }}\"></b>", "<b title=\"Meny\"></b>")]
    [InlineData("{{ word 'course.audience' audience: '<Alla>' }}", "För: &lt;Alla&gt;")]
    [InlineData("<b title=\"{{ word 'course.audience' audience: 'A\"' }}\"></b>", "<b title=\"För: A&quot;\"></b>")]
    [InlineData("{{ capture x }}<b>A</b>{{ end }}{{ word 'course.audience' audience: x }}", "För: <b>A</b>")]
    [InlineData("{{ word 'lesson.of' all: 7 number: 2 }}", "Lektion 2 av 7")]
    [InlineData("{{ true ? (word 'frame.menu') : 'x' }}", "Meny")]
    public void A_word_is_drawn_with_its_values_encoded(string template, string drawn) => Assert.Equal(drawn, TemplateProbe.Drawn([TemplateProbe.File("test", template)]));

    [Theory]
    [InlineData("{{ word 'frame.meny' }}", "PORTAL602", "Menade du \"frame.menu\"?")]
    [InlineData("{{ word 'course.audience' audiense: 'x' }}", "PORTAL602", "Menade du \"audience\"?")]
    [InlineData("{{ word 'course.audience' }}", "PORTAL603", "Texten är \"För: {audience}\".")]
    [InlineData("{{ word 'course.audience' 'x' }}", "PORTAL603", "Texten är \"För: {audience}\".")]
    [InlineData("{{ word 'frame.menu' extra: 'x' }}", "PORTAL602", null)]
    [InlineData("{{ word 'number.pages' count: 3 }}", "PORTAL603", "Låt vyn skriva det.")]
    [InlineData("{{ word frame }}", "PORTAL603", "Skriv den inom citattecken: word 'search.title'.")]
    [InlineData("{{ wrap word 'frame.menu' }}x{{ end }}", "PORTAL603", null)]
    [InlineData("{{ capture x }}<b>A</b>{{ end }}<i title=\"{{ word 'course.audience' audience: x }}\"></i>", "PORTAL605", null)]
    [InlineData("{{ takes pages: 'LinkView[]' }}{{ word 'course.audience' audience: pages }}", "PORTAL605", null)]
    [InlineData("{{ takes page: 'LinkView?' }}{{ word 'course.audience' audience: page?.text }}", "PORTAL604", null)]
    public void A_wrong_word_is_told_with_its_place(string template, string code, string? remedy)
    {
        var fault = Assert.Single(TemplateProbe.Faults(TemplateProbe.File("test", template)));

        Assert.Equal(code, fault.Rule.Code);
        if (remedy is not null)
            Assert.Equal(remedy, fault.Suggestion);
    }

    [Fact]
    public void A_word_is_finished_html_only_when_one_of_its_values_is() =>
        Assert.Equal("För: <i>", Assert.IsType<string>(new Generator.Rendering.Templates.JoinedFunction().Invoke(new Scriban.TemplateContext(), new Scriban.Syntax.ScriptNopStatement(), ["För: ", "<i>"], null)));
}
