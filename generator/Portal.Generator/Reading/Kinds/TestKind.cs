using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>A course's <c>prov.md</c> and <c>fortest.md</c>.</summary>
public sealed class TestKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Prov";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path is { Section: "utbildning", Folders.Count: 2, Stem: "prov" or "fortest" };

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) => new TestPage
    {
        Source = parts.Source,
        Id = parts.Path.Id,
        Url = parts.Url,
        Meta = parts.Meta,
        Body = parts.Body,
        CourseId = parts.Path.Folders[1],
        IsPreTest = parts.Path.Stem == "fortest",
        OneAtATime = fields.OptionalOneOf("visning", SwedishNames.TestDisplays) ?? false,
        Attempts = fields.OptionalNumber("försök", 1, 20),
        AsksConfidence = fields.Flag("säkerhet"),
        Draws = [.. fields.Numbers("dra", 1, 100).Select(draw => new Draw(draw.Word, draw.Number))],
    };
}
