using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Finds questions to look at again: those that link to a page that was changed after the question was last reviewed.</summary>
public static class QuestionReview
{
    /// <summary>All such questions, in the order of the courses.</summary>
    public static ImmutableArray<OutdatedQuestion> Find(PortalModel model)
    {
        var byUrl = model.Pages.DistinctBy(page => page.Url).ToDictionary(page => page.Url);
        return
        [
            .. from course in model.Courses
               from page in course.Parts
               from placed in page.Body.Questions
               let reviewed = placed.Question.Head.Reviewed ?? page.Meta.Reviewed
               where reviewed is not null
               from link in LinksOf(placed, page)
               let target = model.Links.GetValueOrDefault((page.Source.Path, link.Offset))?.Path
               where target is not null && byUrl.ContainsKey(target.Value)
               let linked = byUrl[target.Value]
               where model.LastChanged.TryGetValue(linked.Source.Path, out var changed) && changed > reviewed
               group (linked, changed: model.LastChanged[linked.Source.Path]) by (page, placed) into found
               let newest = found.MaxBy(pair => pair.changed)
               select new OutdatedQuestion(found.Key.page, found.Key.placed.Question, newest.linked, newest.changed),
        ];
    }

    /// <summary>The links inside a question, by their place in the file.</summary>
    private static IEnumerable<BodyLink> LinksOf(PlacedQuestion placed, Page page)
    {
        var start = page.Body.Tree[placed.FirstBlock].Span.Start;
        var end = page.Body.Tree[placed.FirstBlock + placed.BlockCount - 1].Span.End;
        return page.Body.Links.Where(link => link.Offset >= start && link.Offset <= end);
    }
}
