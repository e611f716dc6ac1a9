using Portal.Generator;
using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>Builds of folders. The program's own words and templates are read once for all of them.</summary>
public static class FolderBuild
{
    private static readonly BuildMemory Program = new();

    /// <summary>A folder, for the day of all tests, without git, with what editors see, and with a script and style sheet of a few bytes.</summary>
    public static BuildRequest Request(string content) => new() { Content = content, Today = MiniPortal.Today, Editor = true, History = false, Site = Repository.SiteAssets };

    /// <summary>The memory of a portal of which nothing is known but what is the program's own.</summary>
    public static BuildMemory Memory() => new() { Words = Program.Words, Templates = Program.Templates, TemplateFiles = Program.TemplateFiles };

    /// <summary>Builds a folder.</summary>
    public static Task<BuildResult> RunAsync(string content) => RunAsync(Request(content));

    /// <summary>Builds what is asked for.</summary>
    public static Task<BuildResult> RunAsync(BuildRequest request) => PortalBuilder.BuildAsync(request, memory: Memory());

    /// <summary>What is told of a folder before any of its pages is made, today and of the days to come; warnings are left out.</summary>
    public static Diagnostic[] Errors(string content, BuildMemory memory) => Errors(PortalBuilder.Read(Request(content), memory), Request(content));

    /// <summary>The same of what has been read.</summary>
    public static Diagnostic[] Errors(ReadPortal read, BuildRequest request) =>
        [.. PortalBuilder.LookAhead(PortalBuilder.Link(read, request), request, SiteAssets.Read(request.Site)).Diagnostics.Where(found => found.Rule.Severity == Severity.Error)];
}
