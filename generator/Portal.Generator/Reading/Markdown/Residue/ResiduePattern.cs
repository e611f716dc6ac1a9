using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Generator.Reading.Markdown.Residue;

/// <summary>Something that an author meant as Markdown and readers would see as it was typed.</summary>
/// <param name="Marks">Characters of which every match has one, so that most texts need not be searched; empty for shapes of letters and digits only.</param>
/// <param name="Shape">How it looks in what Markdown left over; matches within one line unless it says otherwise.</param>
/// <param name="Message">What is wrong, a Swedish clause.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record ResiduePattern(string Marks, Regex Shape, string Message, string Remedy);

/// <summary>All shapes of residue, the more exact before the more general: of two at one place the first is reported.</summary>
public static partial class ResiduePatterns
{
    /// <summary>Shapes in the text of pages.</summary>
    public static ImmutableArray<ResiduePattern> All { get; } =
    [
        new("|", DashRow(), "tabellen blev ingen tabell", "Skriv raden under rubrikerna med vanliga bindestreck, minst tre för varje kolumn: | --- | --- |."),
        new("|", SeparatorRow(), "tabellen blev ingen tabell", "Skriv en tom rad före tabellen och en efter den, och lika många kolumner på raden med bindestreck som i rubrikraden."),
        new("|", BarRows(), "tabellen blev ingen tabell", "En tabell ska ha en rubrikrad, under den | --- | --- |, och inga tomma rader i sig."),
        new("#", HeadingMark(), "rubriken blev ingen rubrik", "Skriv ett vanligt mellanslag efter #-tecknen."),
        new("[", CalloutMark(), "rutan blev ingen ruta", "Skriv ordet ensamt på första raden, > [!WARNING], och texten på raden under, också den efter >."),
        new(":!?", ContainerMark(), "raden är kod för ett annat program och gör ingen ruta", "Skriv > [!NOTE] och texten på raden under, efter >."),
        new("\u2022\u00B7\u2023\u25AA\u25CF\u25CB\u25E6\uF0B7\u2043\u2219", BulletSign(), "punkten blev ingen lista", "Skriv ett bindestreck och ett mellanslag först på raden: - text."),
        new("\u00A0", HardSpaceBullet(), "punkten blev ingen lista, för mellanslaget är av en annan sort än det vanliga", "Radera mellanrummen på raden och skriv dem igen med mellanslagstangenten."),
        new("\u2012\u2013\u2014\u2015\u2212", DashBullets(), "raderna blev ingen lista", "Skriv ett bindestreck och ett mellanslag först på varje rad: - text."),
        new(".)", LetterItems(), "raderna blev ingen lista", "Skriv 1., 2. och så vidare i stället för bokstäver, eller ett bindestreck och ett mellanslag först på varje rad."),
        new("\t", TabRows(), "tabellen blev ingen tabell", "Skriv lodstreck mellan kolumnerna i stället för tabbar, och under rubrikraden | --- | --- |."),
        new("-", HyphenGlued(), "punkten blev ingen lista", "Skriv ett mellanslag efter strecket: - Text."),
        new("", NumberGlued(), "punkten blev ingen lista", "Skriv ett mellanslag efter siffran och punkten: 1. Text."),
        new("\n", NumberInside(), "raden blev ingen lista", "Börja listan med 1 och skriv en tom rad före den."),
        new("[", BoxAtStart(), "rutan blev ingen ruta att bocka i", "Skriv - [ ] eller - [x], med ett mellanslag i en tom ruta."),
        new("`~\u00B4'\u2018\u2019", FenceMark(), "kodrutan blev ingen kodruta", "Skriv tre grava accenter, ```, på en rad för sig före och efter."),
        new("[", GapInLink(), "länken blev ingen länk, för det står något mellan ] och (", "Skriv dem intill varandra: [rutinen](rutin.md)."),
        new("[", TurnedLink(), "länken blev ingen länk, för parenteserna står i fel ordning", "Skriv texten först, inom hakparentes: [rutinen](rutin.md)."),
        new("[", NumberInLink(), "länken blev ingen länk, för telefonnumret har mellanslag", "Skriv numret utan mellanslag i adressen: [08-465 004 00](tel:08-46500400)."),
        new("#", SpaceInHeading(), "länken blev ingen länk, för rubriken i adressen har mellanslag", "Skriv rubriken med små bokstäver a–z och bindestreck: [stegen](brand.md#vad-du-gor)."),
        new("[", SpaceInLink(), "länken blev ingen länk, för adressen har mellanslag", "Byt namn på filen så att den inte har mellanslag, och skriv det nya namnet."),
        new("\uE000", ServerPath(), "sökvägen tappar ett omvänt snedstreck", "Skriv den som kod, mellan grava accenter: `\\\\server\\mapp`."),
        new("[", Footnote(), "fotnoter går inte att skriva", "Skriv förklaringen i texten, eller en länk."),
        new("[", DoubleBrackets(), "länken blev ingen länk", "Skriv texten inom hakparentes och filen inom parentes: [rutinen](rutin.md)."),
        new("[", ReferenceLink(), "länken blev ingen länk, för den har ingen adress", "Skriv filen inom parentes: [rutinen](rutin.md)."),
        new("[]", OpenLink(), "länken blev ingen länk, för en parentes saknas", "Skriv texten inom hakparentes och filen inom parentes: [rutinen](rutin.md)."),
        new("/wW", BareAddress(), "adressen blev ingen länk", "Skriv vart den leder: [Kommunens webbplats](https://www.kommun.example/)."),
        new("*", StrayStars(), "stjärnorna blev ingen fetstil", "Skriv två stjärnor intill texten på båda sidor: **fet**. En stjärna som ska synas skrivs \\*."),
        new("*", StrayStar(), "stjärnorna blev ingen kursiv", "Skriv stjärnorna intill texten på båda sidor: *kursiv*. En stjärna som ska synas skrivs \\*."),
        new("_", StrayUnderscores(), "understrecken blev ingen fetstil", "Skriv **fet** med stjärnor."),
        new("~", Strike(), "text går inte att stryka över", "Ta bort texten, eller tecknen ~~."),
        new("=", Highlight(), "text går inte att märka så", "Skriv **fet** i stället för ==fet==."),
        new("`", Backtick(), "koden avslutas aldrig", "Skriv en grav accent (`) på båda sidor om koden."),
        new("{(", MissingInOtherBrackets(), "märket blev inget märke", "Skriv det inom hakparentes: [Uppgift saknas: vad som saknas]."),
        new("{(", MarkInOtherBrackets(), "märket blev inget märke", "Skriv det inom hakparentes: [Fyll i: adress], [Kontakt: krisstod]."),
        new("{", Attributes(), "inställningen inom klammer används inte här", "Ta bort den."),
        new("{[", Shortcode(), "raden är kod för ett annat program", "Ta bort den. Det som går att visa står i publicera.md."),
        new("[", MissingWithoutColon(), "märket har ett annat tecken där kolonet ska stå", "Skriv kolon efter orden: [Uppgift saknas: vad som saknas]."),
        new("", LooseMissing(), "uppgiften som saknas räknas inte", "Skriv den inom hakparentes: [Uppgift saknas: vad som saknas]."),
        new("[", MarkWithoutColon(), "märket saknar kolon", "Skriv kolon före det som hämtas: [Fyll i: adress] eller [Kontakt: krisstod]. Om uppgiften saknas: [Uppgift saknas: vad]."),
        new("", Reminder(), "texten har en påminnelse till den som skriver", "Skriv klart, eller märk det som saknas: [Uppgift saknas: vad]."),
    ];

    /// <summary>Shapes in values that are plain text: titles, summaries, explanations.</summary>
    public static ImmutableArray<ResiduePattern> InPlainText { get; } =
    [
        new("[", MarkdownLink(), "här går det inte att länka", "Skriv texten utan länk."),
        new("*", StrayStars(), "här går det inte att skriva fet text", "Ta bort stjärnorna."),
        new("`", Backticks(), "här går det inte att skriva kod", "Ta bort de grava accenterna (`)."),
        new("", Reminder(), "värdet är en påminnelse till den som skriver", "Skriv klart."),
    ];

    // Where a line begins, after what Markdown itself has put there. The texts of blocks have no other marks at the start of lines.
    private const string Start = @"(?<=^[ \t>]{0,80})";
    private const string Target = @"(?:\.{0,2}/|#|[\w.-]+\.(?:md|pdf|docx|xlsx|pptx|png|jpe?g|yml)\b|https?:|www\.|mailto:|tel:)";

    [GeneratedRegex(Start + @"(?=[^\n]*(?:[\u2010-\u2015\u2212]|(?<!-)-(?!-)))\|?[ \t]*:?[-\u2010-\u2015\u2212]+:?[ \t]*(?:\|[ \t]*:?[-\u2010-\u2015\u2212]+:?[ \t]*)+\|?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex DashRow();

    [GeneratedRegex(Start + @"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex SeparatorRow();

    [GeneratedRegex(Start + @"\|.*\|[ \t]*$|" + Start + @"[^|\n]*\|[^|\n]*\|.*\n[ \t>]*[^|\n]*\|[^|\n]*\|", RegexOptions.Multiline)]
    private static partial Regex BarRows();

    // Two lines or more with tabs inside them, as a word processor or a spreadsheet gives its tables.
    [GeneratedRegex(Start + @"\S[^\t\n]*\t+[^\t\n].*(?:\n[ >]*[^\s>][^\t\n]*\t+[^\t\n].*)+$", RegexOptions.Multiline)]
    private static partial Regex TabRows();

    [GeneratedRegex(Start + @"(?:#{2,6}[^\s#].*|#\p{Lu}.*|#{1,6}\u00A0.*)$", RegexOptions.Multiline)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"\[ ?! ?\p{L}+ ?\]")]
    private static partial Regex CalloutMark();

    [GeneratedRegex(Start + @"(?::::|!!!|\?\?\?).*$", RegexOptions.Multiline)]
    private static partial Regex ContainerMark();

    [GeneratedRegex(Start + @"[\u2022\u00B7\u2023\u25AA\u25CF\u25CB\u25E6\uF0B7\u2043\u2219][ \t\u00A0]*\S.*$", RegexOptions.Multiline)]
    private static partial Regex BulletSign();

    [GeneratedRegex(@"(?<=^[ \t>]{0,80})(?:[-*+]|\d{1,3}[.)])\u00A0.*$|(?<=^[ \t>]{0,80})\u00A0[ \u00A0]*(?:[-*+]|\d{1,3}[.)])[ \u00A0].*$", RegexOptions.Multiline)]
    private static partial Regex HardSpaceBullet();

    // One space after the first of them may be a reply; a tab or two spaces never are.
    [GeneratedRegex(Start + @"[\u2012-\u2015\u2212][ \t\u00A0]*\S.*(?=\n[ \t>]*[\u2012-\u2015\u2212][ \t\u00A0]*\S)|(?<=\n[ \t>]{0,80})[\u2012-\u2015\u2212][ \t\u00A0]+\S.*$|" + Start + @"[\u2012-\u2015\u2212](?:[ \u00A0]{2,}|[ \u00A0]*\t)\s*\S.*$", RegexOptions.Multiline)]
    private static partial Regex DashBullets();

    [GeneratedRegex(Start + @"(?:a\)[ \t\u00A0]+\S.*(?=\n[ \t>]*b\)[ \t\u00A0])|a\.[ \t\u00A0]+\S.*(?=\n[ \t>]*b\.[ \t\u00A0]))", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex LetterItems();

    // A small letter may go on from the line before: "på mål\n-och vilja".
    [GeneratedRegex(Start + @"-\uE000*(?:\p{Lu}.*|\p{L}.*(?=\n[ \t>]*-\uE000*\p{L}))$", RegexOptions.Multiline)]
    private static partial Regex HyphenGlued();

    // With the items after it, which are none without the first.
    [GeneratedRegex(Start + @"\d{1,2}[.)]\uE000*\p{Lu}.*(?:\n[ \t>]*\d{1,2}[.)].*)*$", RegexOptions.Multiline)]
    private static partial Regex NumberGlued();

    [GeneratedRegex(@"(?<=:[ \t]{0,9}\n[ \t>]{0,80})\d{1,2}[.)][ \u00A0]\S.*$|(?<=\n[ \t>]{0,80})\d{1,2}[.)][ \u00A0].*(?=\n[ \t>]*\d{1,2}[.)][ \u00A0])", RegexOptions.Multiline)]
    private static partial Regex NumberInside();

    [GeneratedRegex(@"\A(?:[-*+][ \t]*)?\[(?:|\s*[xX✓✔]?\s*)\](?=\s)")]
    private static partial Regex BoxAtStart();

    [GeneratedRegex(Start + @"(?:`{3,}|~{3,}|[\u00B4'\u2018\u2019]{3,}).*$", RegexOptions.Multiline)]
    private static partial Regex FenceMark();

    [GeneratedRegex(@"\[[^\[\]\n]+\][ \t\n]+\(" + Target + @"[^()\n]*\)")]
    private static partial Regex GapInLink();

    [GeneratedRegex(@"\([^()\n]+\)\[" + Target + @"[^\[\]\n]*\]")]
    private static partial Regex TurnedLink();

    [GeneratedRegex(@"\[[^\[\]\n]*\]\(tel:[^()\n]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberInLink();

    [GeneratedRegex(@"\[[^\[\]\n]*\]\([^()\s#]*#[^()\n]*[ \t][^()\n]*\)")]
    private static partial Regex SpaceInHeading();

    [GeneratedRegex(@"[({] *uppgift saknas *:[^(){}\n]*[)}]", RegexOptions.IgnoreCase)]
    private static partial Regex MissingInOtherBrackets();

    [GeneratedRegex(@"[({] *(?:fyll i|kontakt) *:[^(){}\n]*[)}]", RegexOptions.IgnoreCase)]
    private static partial Regex MarkInOtherBrackets();

    [GeneratedRegex(@"\[[^\[\]\n]*\]\([^()\n]*[ \t][^()\n]*\)")]
    private static partial Regex SpaceInLink();

    // A pair of used characters is a backslash that stands for itself, or the mark of emphasis.
    [GeneratedRegex(@"(?<![\w\uE000])\uE000\uE000[\p{L}\d][\w.$-]*(?:\\|\uE000\uE000)[\w$].*|\b\p{L}:\uE000\uE000\w.*")]
    private static partial Regex ServerPath();

    [GeneratedRegex(@"\[\^[^\[\]\n]+\]")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"\[\[[^\[\]\n]*\]\]")]
    private static partial Regex DoubleBrackets();

    [GeneratedRegex(@"\[[^\[\]\n]+\]\[[^\[\]\n]*\]")]
    private static partial Regex ReferenceLink();

    [GeneratedRegex(@"\]\(.*|\[[^\[\]()\n]*\(" + Target + @"[^()\n]*\)|\[[^\[\]()\n]+\]" + Target + @"\S*\)|(?<!\])\[[^\[\]()\n]+\](?=[\w./-]+\.md)")]
    private static partial Regex OpenLink();

    [GeneratedRegex(@"(?:https?://|(?<![\w.@/-])www\.)[\p{L}\d][\p{L}\d.-]*\.\p{L}{2,}[^\s<>""”]*", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"\*{2,}")]
    private static partial Regex StrayStars();

    [GeneratedRegex(@"(?<=^|[\s(])\*[^\s*][^*\n]*[ \t]\*(?=$|[\s.,:;)])|(?<=^|[\s(])\*[ \t][^*\n]*[^\s*]\*(?=$|[\s.,:;)])", RegexOptions.Multiline)]
    private static partial Regex StrayStar();

    [GeneratedRegex(@"(?<![_\w])__(?=[^_\s])[^_\n]*|(?<=[^_\s])__(?![_\w])")]
    private static partial Regex StrayUnderscores();

    [GeneratedRegex(@"~~[^~\n]+~~")]
    private static partial Regex Strike();

    [GeneratedRegex(@"(?<!=)==[^=\s](?:[^=\n]*[^=\s])?==(?!=)")]
    private static partial Regex Highlight();

    [GeneratedRegex("`")]
    private static partial Regex Backtick();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"\{[#.:][\w-][^{}\n]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{\{.*|\{%.*|\[_?toc_?\]", RegexOptions.IgnoreCase)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(?<=\A\s{0,9}|[:|][ \t]{0,9})uppgift saknas(?=[.,;:]?\s*(?:$|\|)|\s*:\s*\w)|\[ *uppgift(?:er|en)? saknas.*|(?<=\()uppgift saknas(?=\))", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex LooseMissing();

    [GeneratedRegex(@"\[ *uppgift saknas *[;.,\u2013\u2014-][^\[\]\n]*\]", RegexOptions.IgnoreCase)]
    private static partial Regex MissingWithoutColon();

    [GeneratedRegex(@"\[ *(?:fyll i|kontakt) +[\p{L}\d-]+ *\]", RegexOptions.IgnoreCase)]
    private static partial Regex MarkWithoutColon();

    [GeneratedRegex(@"\b(?:TO" + @"DO|FIX" + @"ME|TBD)\b|\[[Ff]yll i[^\]\n]*\]|\blorem ipsum\b", RegexOptions.None)]
    private static partial Regex Reminder();

    [GeneratedRegex(@"\[[^\[\]\n]+\]\([^()\n]+\)")]
    private static partial Regex MarkdownLink();
}
