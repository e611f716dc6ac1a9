using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Views;

/// <summary>A test of a course.</summary>
public sealed record TestView(FrameView Frame) : WholePage(Frame)
{
    /// <summary>How many questions it asks: <c>12 frågor</c>.</summary>
    public required string Asked { get; init; }

    /// <summary>True for the test before the course.</summary>
    public required bool IsPreTest { get; init; }

    /// <summary>The pass mark in percent.</summary>
    public required int PassMark { get; init; }

    /// <summary>True when one question is shown at a time.</summary>
    public required bool IsOneAtATime { get; init; }

    /// <summary>Attempts per day; nothing when there is no limit.</summary>
    public int? Attempts { get; init; }

    /// <summary>True when the learner also says how sure the answer is.</summary>
    public required bool AsksConfidence { get; init; }

    /// <summary>How many questions are drawn from each group: <c>larm:3;besök:2</c>; empty when all are asked.</summary>
    public required string Draws { get; init; }

    /// <summary>The questions, with the text around them.</summary>
    public required ImmutableArray<BodyPartView> Body { get; init; }

    /// <summary>The lessons of its course.</summary>
    public required CourseLessonsView Course { get; init; }

    /// <summary>The address of the course as a booklet.</summary>
    public required string Booklet { get; init; }

    /// <summary>The address of the course's kursintyg; nothing in a package.</summary>
    public string? Certificate { get; init; }

    /// <summary>The view of a test.</summary>
    public static TestView Of(SiteContext site, FrameView frame, TestPage page, ImmutableArray<BodyPartView> body)
    {
        var course = site.Model.CourseOf(page)!;
        return new(frame.Using(frame.Site.LearningScript, frame.Site.Papers) with { Contents = [] })
        {
            Asked = site.Words.Count("course.questions", page.Asked),
            IsPreTest = page.IsPreTest,
            PassMark = course.Page.PassMark,
            IsOneAtATime = page.OneAtATime,
            Attempts = page.Attempts,
            AsksConfidence = page.AsksConfidence,
            Draws = string.Join(';', page.Draws.Select(draw => $"{draw.Group.Value}:{draw.Count}")),
            Body = body,
            Course = CourseLessonsView.Of(site, course, page),
            Booklet = site.Href(Addresses.Booklet(course.Page)),
            Certificate = CourseView.CertificateOf(site, course.Page),
        };
    }
}
