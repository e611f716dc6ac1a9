using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

/// <summary>Short ways to ask what an editor is told.</summary>
public static class AuthoringPortal
{
    /// <summary>What is told of the portal, today and of the days to come, the first first; warnings are left out.</summary>
    public static Diagnostic[] Reported(this MiniPortal portal) => FolderBuild.Errors(portal.ReadPortal(), FolderBuild.Request(""));

    /// <summary>Adds a course whose goals are written in some way.</summary>
    public static MiniPortal WithCourseGoals(this MiniPortal portal, string goals) => portal
        .With("utbildning/k/index.md", MiniPortal.Page("K", "", $"målgrupp: Alla\n{goals}\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"))
        .With("utbildning/k/01-a.md", MiniPortal.Page("A", "", "tid: 5")).With("sakomraden/brand.md", MiniPortal.Page("Brand"));
}
