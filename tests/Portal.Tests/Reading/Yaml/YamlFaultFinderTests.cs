using Portal.Generator.Reading.Yaml;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class YamlFaultFinderTests
{
    private const string NoColon = "kolonet efter nyckeln saknas";
    private const string NoKey = "raden har inget kolon och läses därför inte som en nyckel";
    private const string NoSpace = "mellanslaget efter kolonet saknas";
    private const string HardSpace = "ett hårt mellanslag, som ser ut som ett vanligt, står där det vanliga ska stå";

    [Theory]
    [InlineData("titel: A\nägare Enheten\nordning: 2", 2, 1, NoKey)]
    [InlineData("titel A\nordning: 2", 1, 1, NoColon)]
    [InlineData("- id: a\n  titel A\n", 2, 3, NoKey)]
    [InlineData("källor: [a]\nägare Enheten\nordning: 2", 2, 1, NoColon)]
    [InlineData("titel： A\nordning: 2", 1, 6, "kolonet är ett annat tecken än det vanliga kolonet")]
    [InlineData("kontakt:\n\u00A0\u00A0funktion: Enheten\n", 2, 1, HardSpace)]
    [InlineData("meny:\n\u00A0\u00A0- a\n", 2, 1, HardSpace)]
    [InlineData("meny:\n  - a\n   - b\n", 3, 1, "bindestrecket är för långt indraget och börjar ingen punkt: raden blev en del av texten ovanför")]
    [InlineData("behov:\n  - område riskanalys\n    gäller: Allt\n", 2, 5, NoColon)]
    [InlineData("titel: A\nägare:Enheten\nordning: 2", 2, 1, NoSpace)]
    [InlineData("behov:\n  - område:riskanalys\n    gäller: Allt\n", 2, 5, NoSpace)]
    [InlineData("titel: A\nägare:\u00A0Enheten\nordning: 2", 2, 7, HardSpace)]
    [InlineData("- id: a\n  titel:\u202FB\n", 2, 9, HardSpace)]
    [InlineData("titel: A\nkällor: [a, b\nroller: [c, d]\nordning: 2", 2, 9, "hakparentesen ] saknas i slutet av värdet")]
    [InlineData("titel: A\ndra: {a: 2, b: 3\nordning: 2", 2, 6, "klammerparentesen } saknas i slutet av värdet")]
    [InlineData("- term: [a\n", 1, 9, "hakparentesen ] saknas i slutet av värdet")]
    [InlineData("titel: \"A\nordning: 2", 1, 8, "citattecknet \" saknas i slutet av värdet")]
    [InlineData("titel: 'A\nordning: 2", 1, 8, "citattecknet ' saknas i slutet av värdet")]
    [InlineData("kontakt:\n  funktion: Enheten\n e-post: \"a@b.se\"\nmeny: [a]", 3, 1, "raden börjar med 1 mellanslag men ska ha 2")]
    [InlineData("- skriver: [a]\n menar: [b]\n", 2, 1, "raden börjar med 1 mellanslag men ska ha 2")]
    [InlineData("kontakt:\n  funktion: Enheten\n   e-post: a\n", 3, 1, "raden börjar med 3 mellanslag men ska ha 2")]
    [InlineData("titel: A\n  ordning: 2\n", 2, 1, "raden börjar med 2 mellanslag men ska inte ha några")]
    public void What_an_editor_forgets_is_told_by_its_name_and_at_its_place(string text, int line, int column, string message)
    {
        var bag = new DiagnosticBag();

        Assert.Null(YamlTree.Read(text, "x.yml", 1, bag));

        var found = Assert.Single(bag.Sorted());
        Assert.Equal((line, column, message), (found.Span.Line, found.Span.Column, found.Message));
        Assert.NotNull(found.Suggestion);
    }

    [Theory]
    [InlineData("meny:\n  - a\n  b\n", "Är den en punkt i listan: skriv ett bindestreck och ett mellanslag först. Är den en nyckel: skriv nyckeln, ett kolon, ett mellanslag och sedan värdet: titel: Säkerhetsombud.")]
    [InlineData("sammanfattning: En text\nsom fortsätter.\n", "Är den resten av raden ovanför: skriv den på samma rad. Är den en nyckel: skriv nyckeln, ett kolon, ett mellanslag och sedan värdet: titel: Säkerhetsombud.")]
    [InlineData("meny:\n  - a\n   - b\n", "Skriv 2 mellanslag före bindestrecket, som på raden ovanför.")]
    [InlineData("titel: A\n  - b\n", "Ta bort bindestrecket, eller det som står på raden ovanför efter kolonet.")]
    [InlineData("titel: **A**\n", "Ta bort stjärnorna: här går det inte att skriva fet text.")]
    [InlineData("titel: *A*\n", "Ta bort stjärnorna: här går det inte att skriva fet text.")]
    public void What_to_do_is_told_for_what_the_line_may_be(string text, string remedy)
    {
        var bag = new DiagnosticBag();
        YamlTree.Read(text, "x.yml", 1, bag);

        Assert.Equal(remedy, Assert.Single(bag.Sorted()).Suggestion);
    }

    [Theory]
    [InlineData("titel: Brand: det brinner", "Sätt värdet inom raka citattecken: nyckel: \"värde\".")]
    [InlineData("titel: ”Brand: det brinner”", "Byt citattecknen mot raka: nyckel: \"värde\".")]
    [InlineData("titel: “Brand: det brinner”", "Byt citattecknen mot raka: nyckel: \"värde\".")]
    [InlineData("titel: A\nsammanfattning: Ett\n  två: tre", null)]
    public void A_colon_in_a_value_wants_straight_quotation_marks(string text, string? remedy)
    {
        var bag = new DiagnosticBag();
        YamlTree.Read(text, "x.yml", 1, bag);

        Assert.Equal(remedy ?? "Dra in den lika mycket som de andra raderna på samma nivå.", Assert.Single(bag.Sorted()).Suggestion);
    }

    /// <summary>Only texts that are no YAML are looked at; these must have no fault even so.</summary>
    [Theory]
    [InlineData("titel: A\nkällor:\n- a\n- b\nordning: 2\n")]
    [InlineData("titel: A\nkällor:\n  - a\n    och b\n  - c\n")]
    [InlineData("källor: [a,\n  b]\nroller: [\n  c,\n]\ndra: {a: 2,\n  b: 3}\n")]
    [InlineData("mål:\n  - Veta [hur]\n  - \"Ring: 112\"\n  - 'it''s'\n")]
    [InlineData("text: >-\n  Ett: två\n   tre fyra\n\n  fem\nordning: 2\n")]
    [InlineData("text: |\n  - a\n    b:c\nordning: 2\n")]
    [InlineData("text: Ett\n  två tre\n  fyra\nordning: 2\n")]
    [InlineData("text: \"Ett \\\" två\n  tre: fyra\"\nordning: 2\n")]
    [InlineData("# a\nbehov:\n  # b\n  - område: a\n    gäller: b\n  - område: c\n    mål: [d, \"e]\"]\nsamordnare: 2 # c\n")]
    [InlineData("a:\n  b:\n    c: d\n  e: f\ng: https://a.se\n")]
    [InlineData("nämnden för bygg: 2\n\"112\": a\n")]
    public void What_is_YAML_has_none_of_these_faults(string text)
    {
        Assert.NotNull(YamlTree.Read(text, "x.yml", 1, new DiagnosticBag()));
        Assert.Null(YamlFaultFinder.Find(text, int.MaxValue));
    }

    [Fact]
    public void No_file_of_the_content_has_one()
    {
        foreach (var path in Repository.SourceFiles("content").Where(path => path.EndsWith(".yml", StringComparison.Ordinal)))
            Assert.Null(YamlFaultFinder.Find(Repository.Read(path), int.MaxValue));
    }
}
