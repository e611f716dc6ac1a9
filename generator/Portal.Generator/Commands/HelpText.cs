using System.Text.RegularExpressions;

namespace Portal.Generator.Commands;

/// <summary>The help, in Swedish.</summary>
public static partial class HelpText
{
    /// <summary>Shown without a verb and with <c>--help</c>.</summary>
    public static string All => For(ProgramName.Value);

    /// <summary>The help for a program that is called so.</summary>
    public static string For(string name)
    {
        var parts = Written.Split("\nVal:\n"); // the first has columns beside the verbs
        return $"{Column().Replace(parts[0], line => line.Value == Start ? $"  {name} " : new string(' ', line.Length + name.Length - "portal".Length))}\nVal:\n{parts[1].Replace("\n" + Start, $"\n  {name} ")}";
    }

    private const string Start = "  portal ";

    [GeneratedRegex("(?<=\n)(?:  portal | {20,}(?=\\S))")]
    private static partial Regex Column();

    private const string Written = """
        Portalen gör en webbplats av en mapp med Markdown.

        Så här används programmet:
          portal build [val]   bygg webbplatsen
          portal serve [val]   bygg, visa på den egna datorn och bygg om när något ändras
          portal check [val]   kontrollera innehållet utan att skriva något
          portal links [val]   fråga de webbplatser som innehållet länkar till om sidorna finns kvar
          portal review [val]  visa vad som behöver ses till: granskningar, uppgifter som saknas, behov utan kurs
          portal package [val] gör paket av kurserna för en lärplattform: SCORM 1.2, SCORM 2004 och cmi5,
                               eller av bara frågorna: QTI 3 och GIFT
          portal search "ord"  visa vad en sökning i portalen ger, och varför
          portal new sort "titel"
                               skapa en ny sida med förklaringar: vägledning, sakområde, roll, förvaltning,
                               organisation, kurs, lektion, prov, styrdokument, nyhet eller artikel;
                                 med sorten portal en ny portal i en tom mapp
          portal move fil ny-fil
                               byt namn på en sida eller en kurs mapp: länkarna ändras och den gamla adressen leder rätt
          portal import fil    läs in frågor från ett annat program, i formatet GIFT eller QTI 3, som Markdown i en fil bredvid
          portal hook          kontrollera innehållet av sig självt före varje commit i git
          portal schema [val]  skriv filerna i .vscode, som ger redigeraren förslag och kontroller: nycklar, ord och id

        Val:
          --content MAPP       innehållet (content)
          --output MAPP        dit webbplatsen skrivs (output), bara build; dit paketen skrivs (paket), i package
          --base-url ADRESS    adressen som webbplatsen får, i stället för bas-url i portal.yml
          --date ÅÅÅÅ-MM-DD    dagen som webbplatsen byggs för (i dag)
          --drafts             ta med utkast och sidor som ska visas senare, bara build och check; serve har alltid med dem
          --editor             ta med Redaktionsläge, sidan för er som skriver portalen, bara build; serve har den alltid
          --format SORT        text, json, sarif (GitHub) eller codequality (GitLab), bara build, check och links;
                               text, json, csv eller ics i review (text);
                               scorm12, scorm2004, cmi5, qti3, gift eller all i package (all)
          --course KURS        gör paket av en enda kurs, den som har mappen i utbildning, bara package
          --report FIL         skriv rapporten i filen och visa texten ändå, bara build, check och links
          --staged             kontrollera det som är på väg in i git i stället för filerna i mappen, bara check
          --links FIL          där svaren från andra webbplatser sparas (.portal/links.json bredvid innehållet), bara links
          --days ANTAL         så många dagar gäller ett bra svar, 0 frågar alla igen (7), bara links
          --remove             ta bort kontrollen före commit, bara hook
          --level NIVÅ         sluta med 1 om något är försenat (försenad), snart är det (snart) eller alls finns (utan-dag), bara review
          --statistics         visa vad frågorna i kurserna avslöjar, bara check med formatet text
          --frågor             visa var svaren på frågorna i fragor.yml står i sökningen, bara search
          --lix                visa hur lätt varje sida är att läsa, och var den är svår, bara check med formatet text
          --in NAMN            kursen som lektionen eller provet ska ligga i, eller artikelns avsnitt, i new; kursen som
                               frågorna ska till, i import
          --port NUMMER        port för serve (5080)

        Exempel:
          portal serve
          portal build --output publicerat --base-url https://sakerhet.kommun.example/
          portal search "larm i skolan"
          portal search --frågor
          portal check --date 2027-01-01 --format sarif
          portal check --format sarif --report portal.sarif
          portal links --days 0
          portal check --statistics
          portal check --lix
          portal review --level försenad
          portal review --format ics > granskningar.ics
          portal package --course systematiskt-brandskyddsarbete --format scorm12
          portal new vägledning "När någon har slutat"
          portal new lektion "Larma" --in brandskydd
          portal move roller/ombud.md roller/sakerhetsombud.md
          portal hook --remove

        Programmet slutar med 0 om allt gick bra, 1 om innehållet har fel, 2 om kommandot är felskrivet
        och 3 om felet är programmets.

        """;
}
