using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Model;

/// <summary>The whole portal, linked and checked: what every page and output is made from.</summary>
public sealed record PortalModel
{
    private readonly FrozenDictionary<(Type Kind, string Id), Page> byId = FrozenDictionary<(Type, string), Page>.Empty;
    private readonly FrozenDictionary<Type, ImmutableArray<Page>> byKind = FrozenDictionary<Type, ImmutableArray<Page>>.Empty;
    private readonly FrozenSet<string> sharedTitles = [];
    private readonly FrozenDictionary<string, Source> sourceById = FrozenDictionary<string, Source>.Empty;
    private readonly FrozenDictionary<string, Section> byFolder = FrozenDictionary<string, Section>.Empty;
    private readonly FrozenDictionary<Page, Course> courseOf = FrozenDictionary<Page, Course>.Empty;

    public required PortalSettings Settings { get; init; }

    /// <summary>The words of the interface.</summary>
    public required Words Words { get; init; }

    /// <summary>The day the portal is built for; decides what is published and what is overdue.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>All published pages, by path.</summary>
    public required ImmutableArray<Page> Pages
    {
        get;
        init
        {
            field = value;
            byId = value.Where(page => page is not (LessonPage or TestPage))
                .DistinctBy(page => (page.GetType(), page.Id))
                .ToFrozenDictionary(page => (page.GetType(), page.Id));
            sharedTitles = value.CountBy(page => page.Meta.Title).Where(title => title.Value > 1).Select(title => title.Key).ToFrozenSet();
        }
    }

    /// <summary>Pages that readers do not see on the day: drafts, also when they are built, those whose time has not come or is over, those above the portal's class.</summary>
    public ImmutableArray<Page> Held { get; init; } = [];

    /// <summary>What the addresses of other sites answered; null when nobody has asked, or nobody is told.</summary>
    public LinkReport? LinkReport { get; init; }

    /// <summary>True when the portal is made for those who write it: Redaktionsläge is part of it.</summary>
    public bool IsForEditors { get; init; }

    /// <summary>The page at the root, <c>index.md</c>.</summary>
    public required Page Start { get; init; }

    /// <summary>Sections in the order of the settings: first the main navigation, then the others.</summary>
    public required ImmutableArray<Section> Sections
    {
        get;
        init
        {
            field = value;
            byFolder = value.ToFrozenDictionary(section => section.Folder);
            byKind = value.SelectMany(section => section.Pages).GroupBy(page => page.GetType()).ToFrozenDictionary(kind => kind.Key, kind => kind.ToImmutableArray());
        }
    }

    /// <summary>Courses with their lessons, in order.</summary>
    public required ImmutableArray<Course> Courses
    {
        get;
        init
        {
            field = value;
            courseOf = value.SelectMany(course => course.Parts.Select(part => (part, course))).DistinctBy(pair => pair.part).ToFrozenDictionary(pair => pair.part, pair => pair.course);
        }
    }

    /// <summary>Terms in alphabetical order.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>Sources in alphabetical order.</summary>
    public required ImmutableArray<Source> Sources
    {
        get;
        init
        {
            field = value;
            sourceById = value.DistinctBy(source => source.Id).ToFrozenDictionary(source => source.Id);
        }
    }

    /// <summary>What workplaces fill in themselves, in the order of the form.</summary>
    public ImmutableArray<LocalFact> LocalFacts { get; init; } = [];

    /// <summary>Functions to reach, in the order of their file.</summary>
    public ImmutableArray<ContactEntry> Contacts { get; init; } = [];

    /// <summary>Words that readers use for what the portal calls something else.</summary>
    public ImmutableArray<Synonym> Synonyms { get; init; } = [];

    /// <summary>What comes back every year, month by month.</summary>
    public ImmutableArray<YearTask> YearWheel { get; init; } = [];

    /// <summary>What readers have asked, by which the search is followed.</summary>
    public ImmutableArray<ReaderQuestion> ReaderQuestions { get; init; } = [];

    /// <summary>How readers ask for pages, by which the search finds these.</summary>
    public ImmutableArray<ReaderSentences> ReaderSentences { get; init; } = [];

    public required Relations Relations { get; init; }

    /// <summary>Questions to look at again, since a page they link to has changed.</summary>
    public ImmutableArray<OutdatedQuestion> OutdatedQuestions { get; init; } = [];

    /// <summary>What the questions give away: for each course that has any, and then for all together.</summary>
    public ImmutableArray<QuestionStatistics> Statistics { get; init; } = [];

    /// <summary>Where every link of every page leads, by page and <see cref="BodyLink.Offset"/>.</summary>
    public required FrozenDictionary<(string Path, int Offset), LinkTarget> Links { get; init; }

    /// <summary>Paths of the files of the content that pages and the portal's own templates use. They are published.</summary>
    public FrozenSet<string> UsedFiles { get; init; } = [];

    /// <summary>Links to the web outside the portal that stand in no page.</summary>
    public ImmutableArray<OutwardLink> WrittenLinks { get; init; } = [];

    /// <summary>Every link to the web outside the portal that a reader may be led by, by file and place.</summary>
    public IEnumerable<OutwardLink> OutwardLinks => Pages.SelectMany(page => page.Body.Links
        .Select(link => (Link: link, Target: Links.GetValueOrDefault((page.Source.Path, link.Offset))?.External))
        .Where(link => link.Target is not null && OutwardLink.IsWeb(link.Target))
        .Select(link => new OutwardLink(link.Target!, page.Source.Path, link.Link.Span)))
        .Concat(WrittenLinks)
        .OrderBy(link => link.Path, StringComparer.Ordinal).ThenBy(link => link.Span.Line).ThenBy(link => link.Span.Column);

    /// <summary>The day a content file was last changed according to version control, by path.</summary>
    public required FrozenDictionary<string, DateOnly> LastChanged { get; init; }

    /// <summary>Pictures and attachments that are part of the site, by path.</summary>
    public required FrozenDictionary<string, AssetFile> Assets { get; init; }

    /// <summary>Films and sound in the pages, by the path of the file that a page names.</summary>
    public FrozenDictionary<string, MediaClip> Media { get; init; } = FrozenDictionary<string, MediaClip>.Empty;

    /// <summary>Pages of one kind, in the order of their section.</summary>
    public IEnumerable<T> All<T>()
        where T : Page => byKind.TryGetValue(typeof(T), out var pages) ? pages.Cast<T>() : [];

    /// <summary>Pages that readers are asked to acknowledge, in the order of their sections.</summary>
    public IEnumerable<Page> ToAcknowledge => Sections.SelectMany(section => section.Pages).Where(page => page.Acknowledgement is not null);

    /// <summary>The page of a kind with an id, or null. Ids have been checked: null means a reference that was reported.</summary>
    public T? Find<T>(string id)
        where T : Page => byId.TryGetValue((typeof(T), id), out var page) ? (T)page : null;

    /// <summary>The local fact with an id, or null.</summary>
    public LocalFact? LocalFact(string id) => LocalFacts.FirstOrDefault(fact => fact.Id == id);

    /// <summary>The source with an id, or null. Pages, terms and documents ask for many of many.</summary>
    public Source? Source(string id) => sourceById.GetValueOrDefault(id);

    /// <summary>The contact with an id, or null.</summary>
    public ContactEntry? Contact(string id) => Contacts.FirstOrDefault(contact => contact.Id == id);

    /// <summary>The page that asks for a generated part, or null.</summary>
    public Page? PageWith(Rendering.Directive directive) => Pages.FirstOrDefault(page => page.Body.Directives.Contains(directive));

    /// <summary>True when several pages have a title, which therefore does not say which of them it is.</summary>
    public bool IsShared(string title) => sharedTitles.Contains(title);

    /// <summary>The course that a lesson or test belongs to, or null.</summary>
    public Course? CourseOf(Page page) => courseOf.GetValueOrDefault(page);

    /// <summary>The section a page belongs to, or null for pages directly in the content folder.</summary>
    public Section? SectionOf(Page page) => byFolder.GetValueOrDefault(page.Section);
}

/// <summary>A folder of pages: its index and the pages in order (the index not among them).</summary>
public sealed record Section(string Folder, Page Index, ImmutableArray<Page> Pages, bool InMenu);

/// <summary>A course and its lessons in order.</summary>
public sealed record Course(CoursePage Page, ImmutableArray<LessonPage> Lessons, TestPage? FinalTest, TestPage? PreTest)
{
    /// <summary>Lessons and tests in the order a learner meets them.</summary>
    public IEnumerable<Page> Parts => Lessons.Prepend<Page?>(PreTest).Append(FinalTest).OfType<Page>();

    /// <summary>Minutes that a question of a test is thought to take. The browser has the same in <c>progress.ts</c>.</summary>
    public const int MinutesPerQuestion = 1;

    /// <summary>Minutes for all lessons and the final test together. The pre-test is not counted: it is there to save time.</summary>
    public int Minutes => Lessons.Sum(lesson => lesson.Minutes) + (FinalTest?.Asked ?? 0) * MinutesPerQuestion;
}

/// <summary>A question that links to a page that was changed after the question was last reviewed.</summary>
public sealed record OutdatedQuestion(Page Page, Learning.Question Question, Page Linked, DateOnly Changed);

/// <summary>Where a link leads. Exactly one of <see cref="Path"/> and <see cref="External"/> is set.</summary>
public sealed record LinkTarget
{
    /// <summary>An address inside the portal, with the anchor if any.</summary>
    public UrlPath? Path { get; init; }

    /// <summary>The page at that address; null where something else is.</summary>
    public Page? Page { get; init; }

    /// <summary>The anchor with <c>#</c>, or empty.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>An address outside the portal, or <c>mailto:</c> or <c>tel:</c>.</summary>
    public string? External { get; init; }
}
