using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Model.Rendering;

/// <summary>A piece of a page's text on its way to a template: ready HTML, or a part that a component draws.</summary>
public abstract record BodyPart;

/// <summary>HTML made from Markdown, safe to write as it is.</summary>
public sealed record HtmlPart(string Html) : BodyPart;

/// <summary>
/// What stands first on an acute guide, as HTML: the paragraphs before its first steps, and the steps. The template puts them over
/// all the rest.
/// </summary>
public sealed record FirstStepsPart(string Before, string Steps) : BodyPart;

/// <summary>A part asked for with <c>&lt;!-- visa: namn --&gt;</c> that is drawn from the model.</summary>
public sealed record GeneratedPart(Directive Directive) : BodyPart;

/// <summary>Steps of a guide on another page, as HTML, with the guide and the anchor under which they stand.</summary>
public sealed record QuotedStepsPart(string Steps, Page Guide, string Fragment) : BodyPart;

/// <summary>A film or sound, with its title.</summary>
public sealed record MediaPart(MediaClip Clip, string Title) : BodyPart;

/// <summary>A bar chart of the table that follows it.</summary>
public sealed record BarChartPart(ImmutableArray<Bar> Bars, string Caption) : BodyPart;

/// <summary>A bar: its label, its length in the table's unit and the cell as written.</summary>
public sealed record Bar(string Label, decimal Value, string Text);

/// <summary>A question, with the HTML of every piece of text in it.</summary>
public sealed record QuestionPart(Question Question, FrozenDictionary<RichText, string> Html) : BodyPart
{
    /// <summary>Stands before every id of the question, where several pages are read as one.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The level of the question's heading.</summary>
    public int Level { get; init; } = 2;
}

/// <summary>A lesson or test as a chapter of the course's booklet, its ids made unique and its headings one level lower.</summary>
public sealed record ChapterPart(Page Page, ImmutableArray<BodyPart> Parts) : BodyPart
{
    /// <summary>The id of a chapter's own heading, by the id of its page.</summary>
    public static string Anchor(string pageId) => $"del-{pageId}";
}

/// <summary>The parts that content can ask for.</summary>
public enum Directive
{
    OrganisationChart,
    NeedsMatrix,
    Coordinators,
    DocumentRegister,
    ReviewReport,
    YearWheel,

    /// <summary>The form for the local facts, and the card to print.</summary>
    WorkplaceCard,

    /// <summary>All contacts.</summary>
    Contacts,

    /// <summary>Draws the table that follows.</summary>
    BarChart,

    /// <summary>Turns the ordered list that follows into a timeline.</summary>
    Timeline,

    /// <summary>Shows the steps of the guide that the paragraph that follows links to.</summary>
    Steps,

    /// <summary>Says that the first column of the table that follows does not name its rows.</summary>
    Columns,

    /// <summary>Says that the paragraph that follows is in Swedish, on a page in another language.</summary>
    Swedish,
}
