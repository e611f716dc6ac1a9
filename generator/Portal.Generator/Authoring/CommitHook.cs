using System.Runtime.InteropServices;

namespace Portal.Generator.Authoring;

/// <summary>What git runs before each commit: a few lines for <c>sh</c>, which git for Windows brings too.</summary>
/// <param name="Line">The line that checks, and ends the hook when the content has errors.</param>
/// <param name="Text">The whole file.</param>
public sealed record CommitHook(string Line, string Text)
{
    /// <summary>By what a hook of ours is known.</summary>
    public const string Mark = "# portal hook: ";

    /// <summary>The hook that checks a content folder, named from the root of its repository, with the program that runs now.</summary>
    public static CommitHook For(string content) => For(content, AppContext.BaseDirectory, RuntimeEnvironment.GetRuntimeDirectory());

    /// <summary>The hook of a program that lies in a folder. Published with its runtime beside it it runs by itself; else the runtime's host runs it.</summary>
    public static CommitHook For(string content, string folder, string runtime)
    {
        var isWhole = Path.TrimEndingDirectorySeparator(folder) == Path.TrimEndingDirectorySeparator(runtime);
        var program = Path.Combine(folder, !isWhole ? "portal.dll" : OperatingSystem.IsWindows() ? "portal.exe" : "portal");
        var line = $"{(isWhole ? "" : $"{Quoted(Host(runtime))} ")}{Quoted(program)} check --staged --content {Quoted(content)} || exit 1";
        return new CommitHook(line, $"""
            #!/bin/sh
            {Mark}kontrollerar innehållet före varje commit. Tas bort med portal hook --remove.
            if [ ! -f {Quoted(program)} ]; then
              echo 'Innehållet är inte kontrollerat: programmet finns inte kvar där det fanns. Bygg det och kör portal hook igen.' >&2
              exit 1
            fi
            {line}

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>The host of .NET that runs this program: editors with windows start git where it need not be found by its name.</summary>
    private static string Host(string runtime)
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var beside = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }

    /// <summary>A text as one word of <c>sh</c>, which on Windows takes paths with <c>/</c>.</summary>
    private static string Quoted(string text) => $"'{(OperatingSystem.IsWindows() ? text.Replace('\\', '/') : text).Replace("'", @"'\''")}'";
}
