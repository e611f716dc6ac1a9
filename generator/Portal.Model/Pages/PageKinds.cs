using System.Collections.Immutable;
using Portal.Model.Learning;

namespace Portal.Model.Pages;

/// <summary>A page of text that is no other kind, section indexes and the start page among them.</summary>
public sealed record ArticlePage : Page
{
    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}

/// <summary>A page on the security organisation.</summary>
public sealed record OrganisationPage : Page
{
    /// <summary>Set on the page that describes a level.</summary>
    public Level? Level { get; init; }

    /// <summary>Where it says so.</summary>
    public SourceSpan LevelSpan { get; init; }

    /// <summary>What the level is placed under: the executive board of a municipality.</summary>
    public string? Under { get; init; }

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}

/// <summary>A role: what it is for, where it is placed and what it needs to know.</summary>
public sealed record RolePage : Page
{
    public required Level Level { get; init; }
    public required Fact<string> Placement { get; init; }
    public Fact<string> AppointedBy { get; init; }

    /// <summary>True for the role that everybody has, whatever other roles they have.</summary>
    public bool IsEverybodys { get; init; }

    public ImmutableArray<Spanned<string>> Supports { get; init; } = [];
    public ImmutableArray<Spanned<string>> WorksWith { get; init; } = [];

    /// <summary>Ids of the roles that it leads as a function, wherever they are placed.</summary>
    public ImmutableArray<Spanned<string>> ResponsibleFor { get; init; } = [];

    /// <summary>Ids of the courses of the learning path, in order.</summary>
    public ImmutableArray<Spanned<string>> LearningPath { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<PageReference> References =>
        [PageReference.To<RolePage>(Supports), PageReference.To<RolePage>(WorksWith), PageReference.To<RolePage>(ResponsibleFor), PageReference.To<CoursePage>(LearningPath)];
}

/// <summary>A förvaltning (administration) or municipal company, with its needs.</summary>
public sealed record AdministrationPage : Page
{
    public required bool IsCompany { get; init; }

    /// <summary>Number of coordinators; neither known nor missing where nobody asks for it.</summary>
    public Fact<int?> Coordinators { get; init; }

    public string? CoordinatorsNote { get; init; }

    /// <summary>Names of the boards it serves.</summary>
    public ImmutableArray<string> Boards { get; init; } = [];

    public ImmutableArray<Need> Needs { get; init; } = [];

    /// <summary>Id of the document that holds its kravprofil; neither known nor missing where there are none.</summary>
    public Fact<Spanned<string>?> RequirementProfile { get; init; }

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => 
    [
        PageReference.To<TopicPage>([.. Needs.Select(need => need.Topic).Where(topic => topic.Value is not null)]),
        .. Needs.Select(need => PageReference.To<GuidePage>(need.Guides)),
        PageReference.To<DocumentPage>(RequirementProfile.Value is { } profile ? [profile] : []),
    ];
}

/// <summary>A need of a förvaltning: the topic and the source's own words.</summary>
public sealed record Need(Spanned<string> Topic, string Wording)
{
    /// <summary>What it can mean in daily work; null when nobody has said.</summary>
    public string? Example { get; init; }

    /// <summary>Ids of the guides to begin with.</summary>
    public ImmutableArray<Spanned<string>> Guides { get; init; } = [];
}

/// <summary>A sakområde: a field of security work that somebody needs.</summary>
public sealed record TopicPage : Page
{
    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}

/// <summary>A guide: "Vad gör jag när ...".</summary>
public sealed record GuidePage : Page
{
    /// <summary>True for guides that must be found in a crisis.</summary>
    public bool IsAcute { get; init; }

    /// <summary>Where it says so.</summary>
    public SourceSpan AcuteSpan { get; init; }

    /// <summary>Where its summary stands.</summary>
    public SourceSpan SummarySpan { get; init; }

    /// <summary>Where the words on the quick action stand.</summary>
    public SourceSpan QuickActionSpan { get; init; }

    /// <summary>Where it says that its steps stand on the card that workplaces print; null when it does not.</summary>
    public SourceSpan? CardSpan { get; init; }

    /// <summary>The steps that stand there; null when it has no place on the card.</summary>
    public StepList? CardSteps => CardSpan is null ? null : FirstSteps;

    /// <summary>The numbered list that the text begins with, after paragraphs only; null when it begins otherwise.</summary>
    public StepList? FirstSteps => Body.StepLists is [{ Section: "" } first, ..] && Body.Tree.Take(first.Block).All(block => block is Markdig.Syntax.ParagraphBlock) ? first : null;

    /// <summary>The first numbered list under a heading with an anchor, or before all headings; the anchor may have its <c>#</c>.</summary>
    public StepList? StepsUnder(string anchor) => Body.StepLists.FirstOrDefault(list => list.Section == anchor.TrimStart('#'));

    /// <summary>The words on the quick action; the menu title when none are given.</summary>
    public required string QuickAction { get; init; }

    /// <summary>True when it is not acute but has words of its own for the start page: it stands below the quick actions.</summary>
    public bool IsShortcut { get; init; }

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}

/// <summary>A governing document or a template.</summary>
public sealed record DocumentPage : Page
{
    public required DocumentType Type { get; init; }
    public Fact<DateOnly?> Decided { get; init; }
    public Fact<string> DecidedBy { get; init; }
    public Fact<string> DiaryNumber { get; init; }

    /// <summary>Who answers for the document itself: a role or function. Who answers for the page on it is the page's owner.</summary>
    public string? Responsible { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>Path of the attached file in the content folder.</summary>
    public Spanned<string>? Attachment { get; init; }

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}

/// <summary>A news item.</summary>
public sealed record NewsPage : Page
{
    public required DateOnly Published { get; init; }

    /// <summary>The last day on which all pages lead to it; null for news that is no warning.</summary>
    public DateOnly? ImportantUntil { get; init; }

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}

/// <summary>The start page of a course. Its lessons are pages of their own.</summary>
public sealed record CoursePage : Page
{
    public required string Audience { get; init; }
    public required ImmutableArray<string> Goals { get; init; }

    /// <summary>Pass mark in percent, 1 to 100.</summary>
    public required int PassMark { get; init; }

    /// <summary>Months that a passed course is valid; null for ever.</summary>
    public int? ValidMonths { get; init; }

    public required CourseVersion Version { get; init; }
    public ImmutableArray<Spanned<string>> Prerequisites { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [PageReference.To<CoursePage>(Prerequisites)];
}

/// <summary>A course's version: a new major number asks for a retake.</summary>
public readonly record struct CourseVersion(int Major, int Minor)
{
    /// <inheritdoc />
    public override string ToString() => $"{Major}.{Minor}";
}

/// <summary>A test of a course: the final test or the pre-test.</summary>
public sealed record TestPage : Page
{
    /// <summary>The id of the course.</summary>
    public required string CourseId { get; init; }

    /// <summary>True for the diagnostic test before the course.</summary>
    public required bool IsPreTest { get; init; }

    /// <summary>True when one question is shown at a time.</summary>
    public bool OneAtATime { get; init; }

    /// <summary>Attempts per day; null for no limit.</summary>
    public int? Attempts { get; init; }

    /// <summary>True when the learner also says how sure the answer is.</summary>
    public bool AsksConfidence { get; init; }

    /// <summary>How many questions are drawn from each group; empty when all are asked.</summary>
    public ImmutableArray<Draw> Draws { get; init; } = [];

    /// <summary>How many questions a learner is asked.</summary>
    public int Asked => Draws.IsEmpty ? Body.Questions.Length : Draws.Sum(draw => draw.Count);

    /// <summary>The questions, in the order of the file.</summary>
    public IEnumerable<Question> Questions => Body.Questions.Select(placed => placed.Question);

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}

/// <summary>A number of questions drawn from a group.</summary>
public sealed record Draw(Spanned<string> Group, int Count);

/// <summary>A lesson of a course.</summary>
public sealed record LessonPage : Page
{
    /// <summary>What it is remembered by in the browser: the end of its address, which stays when lessons change places.</summary>
    public string LearningId => Url.Value.TrimEnd('/').Split('/')[^1];

    /// <summary>The id of the course.</summary>
    public required string CourseId { get; init; }

    /// <summary>Place in the course, from the file name's leading number.</summary>
    public required int Number { get; init; }

    /// <summary>Minutes to read it and answer its questions.</summary>
    public required int Minutes { get; init; }

    /// <summary>Where the minutes are written.</summary>
    public SourceSpan MinutesSpan { get; init; }

    /// <inheritdoc />
    public override IEnumerable<PageReference> References => [];
}
