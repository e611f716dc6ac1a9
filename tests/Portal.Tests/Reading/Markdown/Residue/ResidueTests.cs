using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Reading.Markdown.Residue;

public sealed class ResidueTests
{
    private const string Fence = "```";

    /// <summary>What an editor may write, the line of the mistake, and a word of the remedy.</summary>
    public static TheoryData<string, int, string> Residue => new()
    {
        // tables
        { "| Vem | Gör |\n|---|---|---|\n| Chef | Larmar |", 2, "lika många kolumner" },
        { "| Vem | Gör |\n| Chef | Larmar |", 1, "---" },
        { "| Vem | Gör |\n| – | – |\n| Chef | Larmar |", 2, "vanliga bindestreck" },
        { "| Vem | Gör |\n| — | — |\n| Chef | Larmar |", 2, "vanliga bindestreck" },
        { "| Vem | Gör |\n|---|---|\n\n| Chef | Larmar |", 4, "tomma rader" },
        { "Vem | Gör | När\nChef | Larmar | Nu", 1, "---" },
        { "> | Vem | Gör |\n> | Chef | Larmar |", 1, "---" },
        { "Roll\tAnsvar\nChef\tLeder", 1, "lodstreck" },
        { "Text.\nRoll\tAnsvar\tNär\nChef\tLeder\t\nOmbud\tHjälper\tIbland", 2, "lodstreck" },
        { "> Roll\tAnsvar\n> Chef\tLeder", 1, "lodstreck" },
        // headings
        { "##Rubrik", 1, "mellanslag" },
        { "###Rubrik", 1, "mellanslag" },
        { "#Rubrik", 1, "mellanslag" },
        { "##\u00A0Rubrik", 1, "mellanslag" },
        { "Rubrik\n---", 1, "##" },
        { "Rubrik\n======", 1, "##" },
        // lists
        { "• ett\n• två", 1, "- text" },
        { "· ett", 1, "- text" },
        { "▪ ett", 1, "- text" },
        { "Text:\n• ett", 2, "- text" },
        { "– ett\n– två", 1, "- text" },
        { "Ta med:\n– vatten\n– filt", 2, "- text" },
        { "–\tett\n–\ttvå", 1, "- text" },
        { "•\tett\n•\ttvå", 1, "- text" },
        { "–  ett", 1, "- text" },
        { "Ta med:\n–\tvatten", 2, "- text" },
        { "– ett\n\n– två\n\n– tre", 1, "- text" },
        { "– Vatten\n\n– Filt", 1, "- text" },
        { "a) ett\nb) två", 1, "1., 2." },
        { "Ta med:\na. vatten\nb. filt", 2, "1., 2." },
        { "-\u00A0ett\n-\u00A0två", 1, "mellanslagstangenten" },
        { "1.\u00A0ett", 1, "mellanslagstangenten" },
        { "- ett\n\u00A0\u00A0- två", 2, "mellanslagstangenten" },
        { "1.Ett\n2.Två", 1, "mellanslag efter" },
        { "1.**Ett.** Mer.\n2. **Två.** Mer.\n3. Tre", 1, "mellanslag efter" },
        { "-Öva utrymning", 1, "mellanslag efter" },
        { "- ett\n-Öva utrymning", 2, "mellanslag efter" },
        { "-**Öva** utrymning", 1, "mellanslag efter" },
        { "Ta med:\n-vatten\n-en filt", 2, "mellanslag efter" },
        { "Ring [Kontakt jouren].", 1, "[Kontakt: krisstod]" },
        { "Gå till [fyll i adress].", 1, "[Fyll i: adress]" },
        { "1)Ett", 1, "mellanslag efter" },
        { "Text:\n2. två", 2, "med 1" },
        { "31. december är sista dagen.", 1, "31\\." },
        { "31. december", 1, "31\\." },
        { "- [] ett", 1, "[ ]" },
        { "- [ x] ett", 1, "[ ]" },
        { "-[ ] ett", 1, "[ ]" },
        // code
        { "Text\n\n    fyra mellanslag", 3, "Ta bort dem" },
        { "Text\n\n\ten tabb", 3, "Ta bort dem" },
        { Fence + "\nkod\n\nmer", 1, "```" },
        { "´´´\nkod\n´´´", 1, "```" },
        { "'''\nkod\n'''", 1, "```" },
        { "Skriv `koden här.", 1, "på båda sidor" },
        // links
        { "Se [rutinen] (rutin.md).", 1, "intill" },
        { "Se [rutinen]\n(rutin.md).", 1, "intill" },
        { "Se (rutinen)[rutin.md].", 1, "[rutinen](rutin.md)" },
        { "Se [rutinen](min rutin.md).", 1, "Byt namn på filen" },
        { "Se [rutinen](rutin.md#Vad du gör).", 1, "brand.md#vad-du-gor" },
        { "Gå till {Fyll i: adress}.", 1, "[Fyll i: adress]" },
        { "Gå till (Fyll i: adress).", 1, "[Fyll i: adress]" },
        { "Ring [Uppgifter saknas: vem].", 1, "[Uppgift saknas" },
        { "Ring [växeln](tel:013-20 60 00).", 1, "tel:08-46500400" },
        { "Se [rutinen][rutin].", 1, "parentes" },
        { "Se [rutinen][].", 1, "parentes" },
        { "Se [[rutin.md]].", 1, "parentes" },
        { "Se [rutinen](rutin.md och sedan.", 1, "parentes" },
        { "Se [rutinen(rutin.md).", 1, "parentes" },
        { "Se [rutinen]rutin.md).", 1, "parentes" },
        { "Läs på https://www.kommun.example/sida.", 1, "https://" },
        { "Läs på www.kommun.example.", 1, "https://" },
        { "Se fotnoten[^1].", 1, "texten" },
        { "Se fotnoten[^1].\n\n[^1]: https://kommun.example/", 1, "texten" },
        // emphasis
        { "Det är ** viktigt**.", 1, "**fet**" },
        { "Det är **viktigt **.", 1, "**fet**" },
        { "Det är **viktigt.", 1, "**fet**" },
        { "Det är *viktigt *.", 1, "*kursiv*" },
        { "Det är __viktigt __.", 1, "**fet**" },
        { "Det är ~~inte~~ så.", 1, "Ta bort" },
        { "Det är ==viktigt==.", 1, "**fet**" },
        // other programs
        { ":::varning\nText\n:::", 1, "[!NOTE]" },
        { "!!! warning \"Akta\"", 1, "[!NOTE]" },
        { "{{< figure src=\"a.png\" >}}", 1, "Ta bort" },
        { "{% include a %}", 1, "Ta bort" },
        { "[TOC]", 1, "Ta bort" },
        { "Text {#ankare}", 1, "Ta bort" },
        { "[!NOTE]\nText", 1, "> [!WARNING]" },
        { "> [!WARNING] Text på samma rad.", 1, "raden under" },
        { "> [! WARNING]\n> Text.", 1, "raden under" },
        { "> [!TIP]", 1, "raden under" },
        { @"Spara på \\server\mapp.", 1, "som kod" },
        { @"Spara på C:\\mapp.", 1, "som kod" },
        // raw HTML
        { "<details>\n<summary>Mer</summary>\nText **utan** tom rad.\n</details>", 1, "tom rad" },
        { "<details><summary>Mer</summary>Text</details>", 1, "tom rad" },
        { "<!-- en kommentar --> och text", 1, "tom rad" },
        // reminders and facts that are not counted
        { "TO" + "DO: skriv mer.", 1, "Uppgift saknas" },
        { "Ring [fyll i numret].", 1, "Uppgift saknas" },
        { "Ring [Fyll i numret till vakten].", 1, "Uppgift saknas" },
        { "Telefon: Uppgift saknas.", 1, "[Uppgift saknas" },
        { "| Vem | Nummer |\n|---|---|\n| Vakten | uppgift saknas |", 3, "[Uppgift saknas" },
        { "Ring [Uppgift saknas; numret].", 1, "kolon efter orden" },
        { "Ring [Uppgift saknas – numret].", 1, "kolon efter orden" },
        { "Ring (Uppgift saknas: numret).", 1, "[Uppgift saknas:" },
        { "Ring [Uppgift saknas: numret.", 1, "[Uppgift saknas" },
    };

    /// <summary>What looks a little like it and is right.</summary>
    public static TheoryData<string> Right =>
    [
        "| Vem | Gör |\n|---|---|\n| Chef | Larmar |\n\nText.",
        "Vem | Gör\n--- | ---\nChef | Larmar",
        "Text direkt över.\n| Vem | Gör |\n|---|---|\n| Chef | Larmar |",
        "| Vem | Gör |\n|-|-|\n| Chef | Larmar \\| ringer |",
        "Telefon:\t112\noch mer text.",
        "Välj ett | två med lodrätt streck.",
        "Rubrik #1 och c#.",
        "#metoo började 2017.",
        "– Hej, sa hon.\n\n– Hej, sa han.",
        "– Hej!\n\n– Vem där?\n\n– Ingen …",
        "Enligt a) och b) i lagen.\na) är viktigast.",
        "Ord som slutar på\n-ning och -are.",
        "Det är -5 grader och\n-10 i natt.",
        "Skriv till [Kontakt: jouren] eller [kontaktpersonen], och [fyll i](blankett.md) den. [Kontakt hos polisen]",
        "– Hej, sa hon, och det var en lång replik\nsom fortsatte på nästa rad.",
        "Öppet måndag–fredag 8–16, – och ibland längre.",
        "1.5 meter, 2.a upplagan och kl. 13.30.",
        "Det hände den\n31. Sedan var det lugnt.",
        "3. Fortsätt listan efter en bild.",
        "3. c",
        "- [ ] att göra\n- [x] gjort\n- [x](a.md) en länk",
        "Ring 112 (eller 1177) [sic] och (se nedan).",
        "Enligt avtalet [1] (från 2021) gäller det.",
        "Skriv till namn@kommun.example eller börja adressen med https://.",
        "Se [rutinen](rutin.md), [rutin 2](<min rutin.md>) och [växeln](tel:013-206000).",
        "Adressen är [kommun.example](https://www.kommun.example/) eller <https://www.kommun.example/>.",
        "Räkna 5 * 3 * 2 och * som not.",
        "Namn: ______________ Datum: ____",
        "fil_namn_ett och __init__",
        "a == b och c ~ d",
        "Det är **viktigt**, *kursivt* och ***båda***.",
        "Det går att skriva \\*stjärnor\\*, \\[hakar\\] och \\## fyrkanter.",
        "Ett pris på 1 000 kr/m² {inklusive moms}.",
        "Klockan 10 `kod` och ``kod med ` i``.",
        Fence + "\n##Rubrik\n| a | b |\n[a] (b.md)\n**\n" + Fence,
        "Skriv `[a] (b.md)`, `##Rubrik`, `**`, `[!VARNING]`, `| a | b |` och `TO" + "DO`.",
        "> [!NOTE]\n> Text.",
        "> [!warning]\n> Text.",
        "> [!TIP]\n> - ett\n> - två",
        "> [!TIP]\n>\n> 1. ett\n> 2. två",
        "> [!TIP]\n> | A | B |\n> |---|---|\n> | c | d |",
        "> citat [1]\n> som fortsätter",
        "<details><summary>Mer om</summary>\n\nText **fet**.\n\n</details>",
        "<details>\n<summary>Mer</summary>\n\nText.\n\n</details>",
        "<!-- en kommentar -->\n\nText.",
        "Spara på `\\\\server\\mapp`.",
        "Märket *Uppgift saknas* betyder att ingen vet. Där det står ”Uppgift saknas” vet ingen.",
        "Ring [Uppgift saknas: numret], [uppgift saknas: namnet] eller [ Uppgift saknas ].",
        "En todo-lista och en att göra-lista.",
        "---",
        "Text\n\n---\n\nText",
        "Svar: ja | nej",
    ];

    [Theory, MemberData(nameof(Residue))]
    public void Markdown_that_did_not_become_Markdown_is_one_error_at_its_line_with_what_to_write(string text, int line, string remedy)
    {
        var found = Assert.Single(Check(text));

        Assert.Equal((DiagnosticRules.MarkdownResidue, line), (found.Rule, found.Span.Line));
        Assert.Contains(remedy, found.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text direkt under.")]
    [InlineData("Text **direkt** under ** och [a] (b.md).")]
    [InlineData("| Vakt | Larmar | `a | b` |")]
    [InlineData("| Vakt Larmar |")]
    [InlineData("Vakt | ")]
    public void A_line_that_does_not_fit_the_table_above_it_is_one_error(string line)
    {
        var found = Assert.Single(Check($"| Vem | Gör |\n|---|---|\n| Chef | Larmar |\n{line}"));

        Assert.Equal((DiagnosticRules.BadTableRow, 4), (found.Rule, found.Span.Line));
    }

    [Theory, MemberData(nameof(Right))]
    public void What_only_looks_like_it_is_fine(string text) => Assert.Empty(Check(text));

    [Fact]
    public void A_page_about_Markdown_that_writes_it_in_code_is_fine()
    {
        var every = string.Join("\n\n", Residue.Select(row => row.Data.Item1).Where(text => !text.Contains('`')));

        Assert.Empty(Check($"{Fence}\n{every}\n{Fence}"));
        Assert.Empty(Check(string.Join("\n\n", every.Split('\n').Where(line => line.Trim().Length > 0).Select(line => $"Skriv inte `{line}` så."))));
    }

    [Fact]
    public void Three_mistakes_in_three_paragraphs_are_three_errors() =>
        Assert.Equal([1, 3, 5], Check("##Ett\n\n• två\n\nSe [tre] (a.md).").Select(found => found.Span.Line));

    private static IEnumerable<Diagnostic> Check(string text)
    {
        var bag = new DiagnosticBag();
        BodyReader.Read(new SourceFile("a.md", text + "\n"), bag);
        return bag.Sorted().Where(found => found.Rule != DiagnosticRules.HeadingLevel && found.Rule != DiagnosticRules.BrokenNumbering);
    }
}
