using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging.Gift;

/// <summary>
/// The questions of a course as GIFT, the text format of Moodle (https://docs.moodle.org/en/GIFT_format): a category for each lesson and
/// test, in the order a learner meets them.
/// </summary>
/// <param name="Text">The file, with <c>\n</c> at the ends of lines.</param>
/// <param name="NotHeld">What the format could not hold: Swedish sentences that name the questions and say why.</param>
public sealed record GiftExport(string Text, ImmutableArray<string> NotHeld)
{
    /// <summary>All questions of a course.</summary>
    public static GiftExport Of(SiteContext site, Course course)
    {
        var parts = CoursePart.Of(site, course);
        return new GiftExport(
            string.Concat(parts.Select(part => Category(part) + string.Concat(part.Questions.SelectMany(question => GiftQuestion.Of(site.Words, question))))),
            Loss.Sentences(parts.SelectMany(GiftLosses.Of)));
    }

    /// <summary>Where the questions that follow go. Nothing is escaped here; a slash that belongs to a name is doubled.</summary>
    private static string Category(CoursePart part) =>
        $"$CATEGORY: $course$/top/{Step(part.Course.Page.Meta.Title)}/{Step(part.Title)}\n\n";

    private static string Step(string name) => name.Replace("/", "//");
}
