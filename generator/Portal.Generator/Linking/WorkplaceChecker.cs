using Markdig.Syntax;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Linking;

/// <summary>Checks what readers need on the day: contacts that still hold, acute steps without holes, one form for the local facts, a card of one sheet.</summary>
public static class WorkplaceChecker
{
    /// <summary>The steps of so many guides have room on arbetsplatsens kort, which is one A4.</summary>
    private const int MostOnCard = 4;

    /// <summary>Checks the whole portal.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var contact in model.Contacts.Where(contact => contact.IsExpired(model.Today)))
            bag.Add(DiagnosticRules.ExpiredContact, ContactsReader.Path, contact.ValidToSpan, $"kontakten \"{contact.Contact.Function}\" gällde till {Model.Text.SwedishDate.Text(contact.ValidTo!.Value)}", $"Kontrollera nummer och adress med {contact.Owner} och skriv en ny dag.");
        foreach (var guide in model.Pages.OfType<GuidePage>().Where(guide => guide.IsAcute))
            CheckSteps(guide, bag);
        foreach (var page in model.Pages.Where(page => page.Body.Directives.Contains(Directive.WorkplaceCard)).Skip(1))
            bag.Add(DiagnosticRules.BadDirective, page.Source.Path, SourceSpan.Start, $"arbetsplatsens kort finns redan på {model.PageWith(Directive.WorkplaceCard)!.Source.Path}", "Ta bort den ena visningen. Allt fylls i på ett ställe.");
        CheckCard([.. model.All<GuidePage>().Where(guide => guide.CardSpan is not null)], bag);
    }

    private static void CheckCard(List<GuidePage> guides, DiagnosticBag bag)
    {
        foreach (var guide in guides.Where(guide => guide.CardSteps is null))
            bag.Add(DiagnosticRules.NotOnCard, guide.Source.Path, guide.CardSpan!.Value, "sidan kommer inte med på arbetsplatsens kort, för den börjar inte med numrerade steg", "Skriv stegen som en numrerad lista överst i texten, före alla rubriker, eller ta bort raden kort.");
        var shown = guides.Where(guide => guide.CardSteps is not null).ToList();
        foreach (var guide in shown.Skip(MostOnCard))
            bag.Add(DiagnosticRules.NotOnCard, guide.Source.Path, guide.CardSpan!.Value, $"på arbetsplatsens kort ryms {MostOnCard} sidor, och där står redan {string.Join(", ", shown.Take(MostOnCard).Select(other => other.Source.Path))}",
                "Ta bort raden kort från den sida som behövs minst på väggen.");
    }

    private static void CheckSteps(GuidePage guide, DiagnosticBag bag)
    {
        var lists = guide.Body.StepLists.Select(list => guide.Body.Tree[list.Block].Span).ToList();
        var marks = guide.Body.Tree.Descendants().OfType<MissingFactInline>().Zip(guide.Body.MissingFacts);
        foreach (var (mark, fact) in marks.Where(pair => lists.Exists(list => list.Start <= pair.First.Span.Start && pair.First.Span.End <= list.End)))
            bag.Add(DiagnosticRules.HoleInStep, guide.Source.Path, fact.Span, "ett akut steg kan inte sakna en uppgift: den som följer det stannar där",
                "Skriv [Fyll i: ...] om arbetsplatsen vet, [Kontakt: ...] om det är ett nummer, eller ändra steget. Uppgiften kan sökas i texten under stegen.");
    }
}
