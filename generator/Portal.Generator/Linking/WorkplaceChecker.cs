using Markdig.Syntax;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Linking;

/// <summary>Checks what readers need on the day: contacts that still hold, acute guides with steps and words of their own, steps without holes, marks that lead somewhere, one form for the local facts, a card of one sheet.</summary>
public static class WorkplaceChecker
{
    /// <summary>The steps of so many guides have room on arbetsplatsens kort, which is one A4.</summary>
    private const int MostOnCard = 4;

    /// <summary>Checks the whole portal.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var contact in model.Contacts.Where(contact => contact.ValidTo > DateOnly.MinValue && contact.IsExpired(model.Today)))
            bag.Add(DiagnosticRules.ExpiredContact, ContactsReader.Path, contact.ValidToSpan, $"kontakten \"{contact.Contact.Function}\" gällde till {Model.Text.SwedishDate.Text(contact.ValidTo!.Value)}", $"Kontrollera nummer och adress med {contact.Owner} och skriv en ny dag.");
        var acute = model.Pages.OfType<GuidePage>().Where(guide => guide is { IsAcute: true, IsUnread: false }).ToList();
        foreach (var guide in acute)
            CheckSteps(guide, bag);
        foreach (var same in acute.GroupBy(guide => guide.QuickAction, StringComparer.OrdinalIgnoreCase))
            foreach (var guide in same.Skip(1))
                bag.Add(DiagnosticRules.WeakAcuteGuide, guide.Source.Path, guide.QuickActionSpan, $"snabbvalet \"{guide.QuickAction}\" har också {same.First().Source.Path}", "Skriv ett snabbval som skiljer sidorna åt.");
        if (model.Pages.All(page => !page.IsUnread))
            CheckMarks(model, bag);
        foreach (var page in model.Pages.Where(page => page.Body.Directives.Contains(Directive.WorkplaceCard)).Skip(1))
            bag.Add(DiagnosticRules.BadDirective, page.Source.Path, SourceSpan.Start, $"arbetsplatsens kort finns redan på {model.PageWith(Directive.WorkplaceCard)!.Source.Path}", "Ta bort den ena visningen. Allt fylls i på ett ställe.");
        CheckCard([.. model.All<GuidePage>().Where(guide => guide.CardSpan is not null)], bag);
    }

    private static void CheckMarks(PortalModel model, DiagnosticBag bag)
    {
        if (model.PageWith(Directive.WorkplaceCard) is null)
            Tell(mark => model.LocalFact(mark.Id) is not null, ReferenceMark.LocalFact, "ingen kan fylla i uppgiften, för ingen sida visar arbetsplatsens kort", "Skriv <!-- visa: arbetsplatsens-kort --> på en egen rad på en sida.");
        if (model.PageWith(Directive.Contacts) is null)
            Tell(mark => model.Contact(mark.Id) is { IsMissing: true }, ReferenceMark.Contact, "kontakten har inget nummer, och ingen sida visar vad som saknas", "Skriv numret i kontakter.yml, eller <!-- visa: kontakter --> på en egen rad på en sida.");

        void Tell(Func<TextReference, bool> isShown, ReferenceMark kind, string message, string remedy)
        {
            var marks = model.Pages.SelectMany(page => page.Body.References, (page, mark) => (page.Source.Path, Mark: mark));
            foreach (var (path, mark) in marks.Where(pair => pair.Mark.Kind == kind && isShown(pair.Mark)).Take(1))
                bag.Add(DiagnosticRules.UnservedMark, path, mark.Span, message, remedy);
        }
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

    /// <summary>Whoever is in a hurry sees the first list only, and only if the text begins with it.</summary>
    private static void CheckOpening(GuidePage guide, DiagnosticBag bag)
    {
        var all = guide.Body.StepLists;
        if (all.IsEmpty)
            bag.Add(DiagnosticRules.WeakAcuteGuide, guide.Source.Path, guide.AcuteSpan, "den akuta vägledningen har inga numrerade steg", "Skriv stegen som en numrerad lista överst i texten, eller ta bort raden akut.");
        else if (guide.FirstSteps is not { } first)
            bag.Add(DiagnosticRules.WeakAcuteGuide, guide.Source.Path, all[0].Span, "stegen visas inte överst på den akuta sidan, för texten börjar inte med dem", "Flytta listan överst i texten, före rubriker, rutor, bilder och tabeller.");
        else if (all.Skip(1).FirstOrDefault(list => NumberOf(list, 0) == first.Steps.Length + 1 || list.Section.Length == 0 && (NumberOf(list, 0) > 1 || NumberOf(first, 1) != 2)) is { } rest)
            bag.Add(DiagnosticRules.WeakAcuteGuide, guide.Source.Path, rest.Span, $"de här stegen visas inte överst på den akuta sidan, där bara de första {first.Steps.Length} står",
                "Skriv tre mellanslag först på raderna mellan de två listorna, så att de blir en. Är det andra steg: börja med 1, under en egen rubrik.");

        int? NumberOf(StepList list, int at) => (guide.Body.Tree[list.Block] as ListBlock)?.OfType<ListItemBlock>().ElementAtOrDefault(at)?.Order;
    }

    private static void CheckSteps(GuidePage guide, DiagnosticBag bag)
    {
        if (!bag.HasErrorsIn(guide.Source.Path))
            CheckOpening(guide, bag);
        var lists = guide.Body.StepLists.Select(list => guide.Body.Tree[list.Block].Span).ToList();
        var marks = guide.Body.Tree.Descendants().OfType<MissingFactInline>().Zip(guide.Body.MissingFacts);
        foreach (var (mark, fact) in marks.Where(pair => lists.Exists(list => list.Start <= pair.First.Span.Start && pair.First.Span.End <= list.End)))
            bag.Add(DiagnosticRules.HoleInStep, guide.Source.Path, fact.Span, "ett akut steg kan inte sakna en uppgift: den som följer det stannar där",
                "Skriv [Fyll i: ...] om arbetsplatsen vet, [Kontakt: ...] om det är ett nummer, eller ändra steget. Uppgiften kan sökas i texten under stegen.");
    }
}
