using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Learning;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Tests of the hard courses.</summary>
public abstract class HardCourse(PublishedPortal portal, HardPortal hard) : BrowserTest(portal), IClassFixture<HardPortal>
{
    /// <summary>The id of the course, which in JavaScript every object knows.</summary>
    protected const string Id = "constructor";

    /// <summary>Its final test, one question at a time.</summary>
    protected const string Test = $"/utbildning/{Id}/prov/";

    /// <summary>The longest id there may be, of a lesson and of a question in it.</summary>
    protected static readonly string LongId = "x" + new string('n', LearningLimits.IdLength - 1);

    /// <summary>Its lesson with questions.</summary>
    protected static readonly string Lesson = $"/utbildning/{Id}/{LongId}/";

    /// <summary>A new visitor of the portal with the hard courses.</summary>
    protected Task<Visitor> ArriveThereAsync(BrowserNewContextOptions? options = null) => ArriveAsync(hard.Address, options);
}
