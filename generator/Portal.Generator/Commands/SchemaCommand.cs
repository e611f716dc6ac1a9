using Portal.Generator.Authoring.Editors;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>schema</c>: writes the files with which an editor's program helps, with the names of what the content has.</summary>
/// <param name="request">The content.</param>
/// <param name="folder">The folder that is opened in the editor.</param>
/// <param name="output">Receives what was done.</param>
/// <param name="errors">Receives what is wrong.</param>
public sealed class SchemaCommand(BuildRequest request, string folder, TextWriter output, TextWriter errors)
{
    /// <summary>Writes the files and returns the exit code.</summary>
    public int Run()
    {
        var read = PortalBuilder.Read(request with { History = false }, new BuildMemory());
        if (read.Written is not { } written)
        {
            errors.Write(new TextReporter(request.Content).Report(read.Diagnostics, read.Content));
            return ExitCode.ContentErrors;
        }
        var words = read.Content.Templates.First(file => file.Path.EndsWith($"/words/{WordsReader.DefaultLanguage}.yml", StringComparison.Ordinal));
        var files = EditorFiles.Of(EditorFacts.Of(written), words);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
        if (!File.Exists(Path.Combine(folder, ".vscode", "settings.json")))
            output.WriteLine("Filen settings.json säger vilka filer de hör till. Kopiera den hit från mappen .vscode i portalens källkod.");
        output.WriteLine($"Redigeraren vet nu vilka nycklar, ord och id som finns: {files.Length} filer i {Printable.Text(Path.Combine(folder, ".vscode"))}.");
        return ExitCode.Fine;
    }
}
