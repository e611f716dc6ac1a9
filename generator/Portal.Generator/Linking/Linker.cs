using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Linking;

/// <summary>Makes one checked model of all pages: the second half of understanding the content.</summary>
public static class Linker
{
    /// <summary>Links and checks. Null when the start page is missing.</summary>
    public static PortalModel? Link(
        ContentFiles content,
        PortalSettings settings,
        Words words,
        ImmutableArray<Page> written,
        FrozenDictionary<string, DateOnly> lastChanged,
        DateOnly today,
        bool drafts,
        DiagnosticBag bag)
    {
        var pages = Publication.Select(written, today, drafts, settings.InformationClass);
        var terms = GlossaryReader.Read(content, bag);
        var sources = SourcesReader.Read(content, bag);
        var sections = Sections.Arrange(pages, settings, bag);
        var courses = Sections.Courses(pages, sections, bag);
        if (pages.FirstOrDefault(page => page.Source.Path == "index.md") is not { } start)
        {
            bag.Add(DiagnosticRules.MissingFile, "index.md", SourceSpan.Start, "startsidan index.md saknas", "Skapa filen index.md överst i innehållet.");
            return null;
        }

        var links = new LinkResolver(content, written, pages, terms, sources, bag).ResolveAll();
        var model = new PortalModel
        {
            Settings = settings,
            Words = words,
            Today = today,
            Pages = pages,
            Start = start,
            Sections = sections,
            Courses = courses,
            Terms = terms,
            Sources = sources,
            Synonyms = SynonymsReader.Read(content, bag),
            Relations = RelationBuilder.None,
            Links = links,
            Media = new MediaFinder(content, bag).Find(pages, links),
            LastChanged = lastChanged,
            Assets = content.Assets.ToFrozenDictionary(asset => asset.Path),
        };
        AttachmentChecker.Check(model, content, bag);
        ReferenceChecker.Check(model, written, bag);
        UniquenessChecker.Check(model, bag);
        DateChecker.Check(model, bag);
        if (model.Pages.All(page => !page.IsUnread) && content.Unreadable.IsEmpty)
            ReachChecker.Check(model, content, bag);
        model = model with { Relations = RelationBuilder.Build(model) };
        QuestionChecker.Check(model, bag);
        CourseMarkChecker.Check(model, bag);
        LessonTimeChecker.Check(model, bag);
        ReadabilityChecker.Check(model, bag);
        model = model with { Statistics = QuestionFigures.Of(courses) };
        if (!bag.HasErrors)
            GuessChecker.Check(model, bag);
        return model with { OutdatedQuestions = QuestionReview.Find(model) };
    }
}
