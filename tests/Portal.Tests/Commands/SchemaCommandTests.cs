using Portal.Generator;
using Portal.Generator.Authoring.Editors;
using Portal.Generator.Commands;

namespace Portal.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public void It_writes_the_files_with_the_names_of_the_content_and_nothing_else()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings("roller"));
        folder.Write("innehåll/roller/egen-roll.md", MiniPortal.Page("Egen roll", keys: "nivå: fel\nplacering: Uppgift saknas"));
        folder.Write(".vscode/settings.json", "{}");

        Assert.Equal(ExitCode.Fine, Run());
        Assert.Equal(ExitCode.Fine, Run());
        Assert.Equal("", errors.ToString());
        Assert.StartsWith("Redigeraren vet nu vilka nycklar, ord och id som finns: 24 filer i ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            EditorFiles.Of(SchemaSetFacts, Authoring.SchemaSet.Words).Select(file => file.Path).Append(".vscode/settings.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder[".vscode"], "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains("egen-roll", File.ReadAllText(folder[".vscode/schema/innehall.json"]), StringComparison.Ordinal);
        Assert.Contains("[${1|egen-roll|}]", File.ReadAllText(folder[".vscode/portal.code-snippets"]), StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(folder[".vscode/settings.json"]));
    }

    [Fact]
    public void Where_nothing_says_which_files_they_are_of_it_is_told()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings());

        Assert.Equal(ExitCode.Fine, Run());
        Assert.StartsWith("Filen settings.json säger", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_settings_nothing_is_written()
    {
        Directory.CreateDirectory(folder["innehåll"]);

        Assert.Equal(ExitCode.ContentErrors, Run());
        Assert.Contains("PORTAL104", errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder[".vscode"]));
    }

    [Fact]
    public async Task The_program_writes_where_it_is_run()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings());

        Assert.Equal((0, ""), await PortalProgram.RunAsync(["schema", "--content", "innehåll"], folder.Path) is var (code, _, said) ? (code, said) : default);
        Assert.True(File.Exists(folder[".vscode/schema/roll.json"]));
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private static EditorFacts SchemaSetFacts => Authoring.SchemaSet.NoFacts;

    private int Run() => new SchemaCommand(new BuildRequest { Content = folder["innehåll"], Today = MiniPortal.Today, History = false }, folder.Path, output, errors).Run();
}
