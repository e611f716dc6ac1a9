using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Questions;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>
/// Puts the steps of guides into the questions that ask for them, so that a course marks what the guide says, and reports quotes of
/// what is not there.
/// </summary>
public sealed class StepQuotes
{
    private readonly FrozenDictionary<string, Page> byPath;
    private readonly DiagnosticBag bag;

    private StepQuotes(ImmutableArray<Page> pages, DiagnosticBag bag) => (byPath, this.bag) = (pages.ToFrozenDictionary(page => page.Source.Path), bag);

    /// <summary>The pages, with the items of their questions.</summary>
    public static ImmutableArray<Page> Fill(ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        var quotes = new StepQuotes(pages, bag);
        foreach (var page in pages)
            foreach (var quote in page.Body.StepQuotes)
                quotes.Find(page, quote);
        return [.. pages.Select(quotes.Filled)];
    }

    private Page Filled(Page page)
    {
        if (!page.Body.Questions.Concat(page.Body.Examples).Any(placed => placed.Question is OrderQuestion { Quote: not null }))
            return page;
        return page with { Body = page.Body with { Questions = [.. page.Body.Questions.Select(placed => Fill(placed))], Examples = [.. page.Body.Examples.Select(placed => Fill(placed, isExample: true))] } };

        PlacedQuestion Fill(PlacedQuestion placed, bool isExample = false) =>
            placed.Question is OrderQuestion { Quote: { } quote } order ? placed with { Question = Filled(page, order, quote, isExample) } : placed;
    }

    private OrderQuestion Filled(Page page, OrderQuestion question, StepQuote quote, bool isExample)
    {
        var words = quote.Of(Find(page, quote, isExample)?.Steps ?? []).Select(step => step.Words).ToList();
        if (words.Count is 1 or 2)
            Report(page, quote, "en ordningsfråga behöver minst tre steg", "Ta fler av vägledningens steg.");
        else if (words.CountBy(word => word).Any(word => word.Value > 1))
            Report(page, quote, "två av stegen börjar med samma ord i fetstil", "Ändra orden i vägledningen, så att bara en ordning är rätt.");
        return question with
        {
            Head = question.Head with { Hash = QuestionHash.Of(question.Head.Hash, words) },
            Items = [.. words.Select(word => new RichText(new ContainerInline().AppendChild(new LiteralInline(word))))],
        };
    }

    /// <summary>
    /// The list of steps. A link that leads nowhere is reported as such elsewhere, but for those in examples, which are code; and of a guide
    /// that has a mistake itself nothing is said.
    /// </summary>
    private StepList? Find(Page page, StepQuote quote, bool isExample = false)
    {
        var (address, fragment) = RelativeAddress.Split(quote.Link.Target);
        if (RelativeAddress.Combine(page.Source.Folder, Uri.UnescapeDataString(address)) is not { } path || !byPath.TryGetValue(path, out var other))
            return isExample ? Report(page, quote, $"vägledningen {address} finns inte", "Länka till en sida i mappen vagledning.") : null;
        if (bag.HasErrorsIn(path))
            return null;
        if (other is not GuidePage guide)
            return Report(page, quote, $"{path} är ingen vägledning", "Länka till en sida i mappen vagledning.");
        if (guide.StepsUnder(fragment) is not { } list)
            return fragment.Length > 0 && other.Body.Headings.All(heading => heading.Id != fragment) ? null
                : Report(page, quote, $"{path} har ingen numrerad lista {(fragment.Length > 0 ? "under den rubriken" : "före sin första rubrik")}", guide.Body.Headings.FirstOrDefault(heading => guide.StepsUnder(heading.Id) is not null) is { } under
                    ? $"Länka till rubriken som stegen står under: {address}#{under.Id}." : $"Skriv stegen som en numrerad lista i {path}.");
        if (quote.First > (quote.Last ?? list.Steps.Length) || quote.Last > list.Steps.Length)
            return Report(page, quote, $"steg {quote.First}–{quote.Last} finns inte bland de {list.Steps.Length} stegen i {path}", "Ändra siffrorna.");
        return list;
    }

    private StepList? Report(Page page, StepQuote quote, string message, string remedy)
    {
        bag.Add(DiagnosticRules.BadStepQuote, page.Source.Path, quote.Link.Span, message, remedy);
        return null;
    }
}
