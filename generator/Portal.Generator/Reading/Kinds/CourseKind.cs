using System.Text.RegularExpressions;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>The <c>index.md</c> of a folder in <c>utbildning/</c>.</summary>
public sealed partial class CourseKind : IPageKind
{
    private static readonly TextShape TwoNumbers = new() { Form = (VersionNumber(), "ska vara två tal med punkt emellan") };

    /// <inheritdoc />
    public string Name => "Kurs";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path is { Section: "utbildning", Folders.Count: 2, IsIndex: true };

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields)
    {
        LearningName.Check(parts.Path.Id, "kursens mappnamn", fields);
        return new CoursePage
        {
            Source = parts.Source,
            Id = parts.Path.Id,
            Url = parts.Url,
            Meta = parts.Meta,
            Body = parts.Body,
            Audience = fields.Text("målgrupp"),
            Goals = fields.RequiredTextList("mål"),
            PassMark = fields.Number("godkänt", 1, 100),
            ValidMonths = fields.OptionalNumber("giltig-månader", 1, 120),
            Version = Version(fields),
            Prerequisites = fields.List("förkunskaper", IdKind.Course),
        };
    }

    private static CourseVersion Version(Fields fields)
    {
        var text = fields.Text("version", TwoNumbers);
        if (VersionNumber().Match(text) is { Success: true } match)
        {
            var version = new CourseVersion(int.Parse(match.Groups[1].Value), int.Parse(match.Groups[2].Value));
            if (version.Major <= LearningLimits.VersionPart && version.Minor <= LearningLimits.VersionPart)
                return version;
            fields.ReportValue("version", $"inget av talen i \"version\" får vara större än {LearningLimits.VersionPart}: de ska få plats i kursintygets kod",
                "Börja på \"1.0\" och höj det första talet när kursen skrivs om.");
        }
        else if (text.Length > 0)
            fields.ReportValue("version", $"\"version\" {TwoNumbers.Must}", "Skriv till exempel \"1.0\", med citattecken.");
        return new CourseVersion(1, 0);
    }

    [GeneratedRegex(@"^([0-9]{1,4})\.([0-9]{1,4})\z")]
    private static partial Regex VersionNumber();
}
