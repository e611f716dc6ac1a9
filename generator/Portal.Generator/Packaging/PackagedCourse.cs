using System.Collections.Immutable;
using System.Text;
using Portal.Generator.Outputs;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging;

/// <summary>What a package says of its course to its own script. Its form is the type <c>PackagedCourse</c> of <c>site/src/package/packaged-course.ts</c>.</summary>
public static class PackagedCourse
{
    /// <summary>What the course is known by in the world, whatever is built of it and in whatever version: its address in the portal.</summary>
    public static string Iri(SiteContext site, Course course) => site.Absolute(course.Page.Url);

    /// <summary>The script that says it.</summary>
    public static OutputFile Script(SiteContext site, Course course, PackageFormat format) => new(PackageFiles.CourseScript,
        Encoding.UTF8.GetBytes($"globalThis.portalCourse={Encoding.UTF8.GetString(PublishedJson.Write(Of(site, course, format)))};\n"));

    private static object Of(SiteContext site, Course course, PackageFormat format) => new
    {
        format = format.Word(),
        iri = Iri(site, course),
        course = CourseCatalogue.Entry(course, page => PackageFiles.NameOf(course, page.Url)),
        questions = course.Parts.SelectMany(part => part.Body.Questions).Select(placed => Question(placed.Question)),
        pages = PackageFiles.Urls(course).Select(url => PackageFiles.NameOf(course, url)),
    };

    private static object Question(Question question)
    {
        var (keys, right) = Parts(question);
        return new
        {
            id = question.Head.Id,
            hash = question.Head.Hash,
            kind = question is ChoiceQuestion { IsTrueFalse: true } ? "truefalse" : question.Kind,
            prompt = question.Head.Prompt,
            points = question.Head.Points,
            keys,
            right,
            tolerance = (question as NumberQuestion)?.Tolerance ?? 0,
            unit = (question as NumberQuestion)?.Unit ?? "",
        };
    }

    /// <summary>What answers are made of, as the browser writes them, and those of it that are right.</summary>
    private static (ImmutableArray<string> Keys, ImmutableArray<string> Right) Parts(Question question) => question switch
    {
        ChoiceQuestion choice => ([.. choice.Options.Select(option => option.Key)], [.. choice.Options.Where(option => option.IsRight).Select(option => option.Key)]),
        OrderQuestion order => (Numbers(order.Items.Length), Numbers(order.Items.Length)),
        MatchQuestion match => (Numbers(match.Pairs.Length), Numbers(match.Pairs.Length)),
        ScenarioQuestion scenario => ([.. scenario.Steps.Select(step => step.Anchor)], []),
        TextQuestion text => ([], text.Answer.Alternatives),
        NumberQuestion number => ([], [number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
        GapQuestion gap => ([], [.. gap.Parts.Select(part => part.Gap).OfType<AcceptedText>().Select(accepted => accepted.Alternatives[0])]),
        _ => throw new InvalidOperationException($"{question.GetType().Name} has no parts."),
    };

    private static ImmutableArray<string> Numbers(int count) => [.. Enumerable.Range(1, count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}
