using System.Collections.Frozen;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Linking;

/// <summary>Makes one checked model of all pages: the second half of understanding the content.</summary>
public static class Linker
{
    /// <summary>Links and checks. Null when the start page is missing.</summary>
    public static PortalModel? Link(Written written, DateOnly today, bool drafts, DiagnosticBag bag)
    {
        var content = written.Files;
        var pages = StepQuotes.Fill(Publication.WithClasses(Publication.Select(written.Pages, today, drafts, written.Settings.InformationClass)), bag);
        var sections = Sections.Arrange(pages, written.Pages, written.Settings, bag);
        var courses = Sections.Courses(pages, written.Pages, sections, bag);
        if (pages.FirstOrDefault(page => page.Source.Path == "index.md") is not { } start)
        {
            var isHeld = written.Pages.Any(page => page.Source.Path == "index.md");
            bag.Add(DiagnosticRules.MissingFile, "index.md", SourceSpan.Start, isHeld ? "startsidan index.md publiceras inte" : "startsidan index.md saknas", isHeld ? Publication.Release() + "." : "Skapa filen index.md överst i innehållet.");
            return null;
        }

        var sources = SourcePages.Of(written.Sources);
        var links = new LinkResolver(content, written.Pages, pages, written.Terms, sources, written.Settings.BaseUrl, bag).ResolveAll();
        var model = new PortalModel
        {
            Settings = written.Settings,
            Words = written.Words,
            Today = today,
            Pages = pages,
            Held = [.. written.Pages.Except(Publication.Select(written.Pages, today, drafts: false, written.Settings.InformationClass))],
            Start = start,
            Sections = sections,
            Courses = courses,
            Terms = written.Terms,
            Sources = sources,
            Synonyms = written.Synonyms,
            LocalFacts = written.LocalFacts,
            Contacts = written.Contacts,
            YearWheel = written.YearWheel,
            ReaderQuestions = written.ReaderQuestions,
            ReaderSentences = written.ReaderSentences,
            Relations = RelationBuilder.None,
            Links = links,
            Media = new MediaFinder(content, bag).Find(pages, links),
            LastChanged = written.History,
            Assets = content.Assets.ToFrozenDictionary(asset => asset.Path),
        };
        model = model with { UsedFiles = UsedFiles.Of(model, content.Templates) };
        AttachmentChecker.Check(model, content, bag);
        ReferenceChecker.Check(model, written.Pages, bag);
        UniquenessChecker.Check(model, bag);
        DateChecker.Check(model, bag);
        LanguageChecker.Check(model, bag);
        WorkplaceChecker.Check(model, bag);
        if (model.Pages.All(page => !page.IsUnread) && content.Unreadable.IsEmpty)
            ReachChecker.Check(model, content, bag);
        model = model with { Relations = RelationBuilder.Build(model) };
        QuestionChecker.Check(model, bag);
        StepAgreement.Check(model, bag);
        CourseMarkChecker.Check(model, bag);
        LessonTimeChecker.Check(model, bag);
        ReadabilityChecker.Check(model, bag);
        model = model with { Statistics = QuestionFigures.Of(courses) };
        if (!bag.HasErrors)
            GuessChecker.Check(model, bag);
        return model with { OutdatedQuestions = QuestionReview.Find(model) };
    }
}
