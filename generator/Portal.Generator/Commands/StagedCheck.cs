using Portal.Generator.Reading;

namespace Portal.Generator.Commands;

/// <summary><c>check --staged</c>: checks what the next commit will hold, as the hook does before each.</summary>
public static class StagedCheck
{
    /// <summary>Checks, if anything of the content is changed at all.</summary>
    public static async Task<int> RunAsync(BuildRequest request, ReportTarget target, TextWriter output, TextWriter errors)
    {
        var isChanged = StagedContent.IsChanged(request.Content);
        if (isChanged == false)
        {
            await target.WriteAsync([], new ContentFiles([], []), output);
            return ExitCode.Fine;
        }
        using var staged = isChanged == true ? StagedContent.Of(request.Content) : null;
        if (staged is null)
        {
            await errors.WriteLineAsync($"Git svarar inte för mappen {Reporting.Printable.Text(request.Content)}. Se efter att git är installerat och att mappen ligger i ett arkiv.");
            return ExitCode.WrongUsage;
        }
        var code = await BuildCommand.RunAsync(request with { Content = staged.Folder }, null, target, output);
        if (code == ExitCode.ContentErrors && target.IsForPeople)
            await output.WriteLineAsync("Kontrollen gäller det som är på väg in i git. Rätta felen, lägg till filerna igen (git add) och gör om.");
        return code;
    }
}
