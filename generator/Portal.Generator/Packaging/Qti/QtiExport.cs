using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging.Qti;

/// <summary>
/// The questions of a course as a QTI 3.0 package (https://www.imsglobal.org/spec/qti/v3p0/impl): a manifest, a test for each lesson and
/// test of the course, and an item for each question.
/// </summary>
/// <param name="Files">The files of the package, the manifest first.</param>
/// <param name="NotHeld">What the format could not hold: Swedish sentences that name the questions and say why.</param>
public sealed record QtiExport(ImmutableArray<OutputFile> Files, ImmutableArray<string> NotHeld)
{
    /// <summary>All questions of a course.</summary>
    public static QtiExport Of(SiteContext site, Course course)
    {
        var parts = CoursePart.Of(site, course);
        var tests = parts.Select(part => QtiTest.Of(part)).OfType<QtiTest>().ToList();
        var items = parts.SelectMany(part => part.Questions.Select(question => QtiItem.Of(site.Words, part, question))).OfType<OutputFile>().ToList();
        return new QtiExport([QtiManifest.Of(course, tests, items), .. tests.Select(test => test.File), .. items], Loss.Sentences(parts.SelectMany(QtiLosses.Of)));
    }
}
