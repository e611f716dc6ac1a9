using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>The numbered files of a course, <c>utbildning/kurs/01-namn.md</c>.</summary>
public sealed partial class LessonKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Lektion";

    /// <inheritdoc />
    public bool Holds(ContentPath path) =>
        path is { Section: "utbildning", Folders.Count: 2, IsIndex: false } && NumberedName().IsMatch(path.Stem);

    /// <inheritdoc />
    public UrlPath Url(ContentPath path) =>
        new($"/{path.Folders[0]}/{path.Folders[1]}/{NumberedName().Match(path.Stem).Groups[2].Value}/");

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields)
    {
        var name = NumberedName().Match(parts.Path.Stem).Groups;
        LearningName.Check(name[2].Value, "lektionens namn", fields);
        return new LessonPage
        {
            Source = parts.Source,
            Id = parts.Path.Id,
            Url = parts.Url,
            Meta = parts.Meta,
            Body = parts.Body,
            CourseId = parts.Path.Folders[1],
            Number = int.Parse(name[1].Value),
            Minutes = fields.Number("tid", 1, 240),
            MinutesSpan = fields.SpanOf("tid"),
        };
    }

    [GeneratedRegex(@"^([0-9]{2})-(.+)\z")]
    private static partial Regex NumberedName();
}
