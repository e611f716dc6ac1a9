using Portal.Model.Pages;

namespace Portal.Model.Learning;

/// <summary>Addresses of the pages that the portal makes for its courses.</summary>
public static class LearningUrls
{
    /// <summary>Mitt lärande.</summary>
    public static UrlPath Mine { get; } = new("/utbildning/mitt-larande/");

    /// <summary>The kursintyg; the course is in the query, <c>?kurs=id</c>.</summary>
    public static UrlPath Certificate { get; } = new("/utbildning/kursintyg/");

    /// <summary>Where a check code is read.</summary>
    public static UrlPath CheckCode { get; } = new("/utbildning/kontrollera-intyg/");

    /// <summary>Dina kvittenser: the pages that one acknowledges.</summary>
    public static UrlPath Acknowledgements { get; } = new("/utbildning/kvittens/");

    /// <summary>The list of courses for the script.</summary>
    public static UrlPath Catalogue { get; } = new("/utbildning/kurser.json");

    /// <summary>The course as one page for print.</summary>
    public static UrlPath Booklet(CoursePage course) => new($"{course.Url.Value}hafte/");

    /// <summary>What a lesson is remembered by in the browser: the end of its address, which stays when lessons change places.</summary>
    public static string LessonId(LessonPage lesson) => lesson.Url.Value.TrimEnd('/').Split('/')[^1];
}
