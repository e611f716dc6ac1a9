using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>A portal with courses that are hard to remember and to read: long ids, words of the language, long answers, a story that goes round, no test.</summary>
public sealed class HardPortal() : OtherPortal("page-hard-course");
