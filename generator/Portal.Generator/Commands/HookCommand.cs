using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>hook</c>: has git check the content before each commit, or no longer. What others have put there stays.</summary>
public sealed class HookCommand(string content, TextWriter output, TextWriter errors)
{
    /// <summary>Installs or removes the hook and returns the exit code.</summary>
    public int Run(bool remove)
    {
        if (GitHooks.Of(content) is not { } hooks)
            return Refuse($"Mappen {content} ligger inte i ett git-arkiv, eller git är inte installerat.");
        var there = File.Exists(hooks.File) ? File.ReadAllText(hooks.File) : null;
        var isOurs = there?.Contains(CommitHook.Mark, StringComparison.Ordinal) == true;
        return remove ? Remove(hooks, there, isOurs) : Install(hooks, there, isOurs);
    }

    private int Install(GitHooks hooks, string? there, bool isOurs)
    {
        var hook = CommitHook.For(hooks.Content);
        if (there?.Contains("check --staged", StringComparison.Ordinal) == true && !isOurs)
            return Tell($"{hooks.File} kontrollerar redan innehållet. Den är inte portalens och är orörd.");
        if (there is not null && !isOurs)
            return Refuse($"Det finns redan en pre-commit, och den skrivs inte över. Lägg till den här raden i {hooks.File}:", hook.Line);
        if (hooks.IsShared && !isOurs)
            return Refuse($"Git hämtar det som körs före en commit ur en mapp som delas med andra arkiv (core.hooksPath), och där skrivs inget. Vill du ha kontrollen lägger du den här raden i {hooks.File}:", hook.Line);
        Directory.CreateDirectory(Path.GetDirectoryName(hooks.File)!);
        File.WriteAllText(hooks.File, hook.Text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hooks.File, File.GetUnixFileMode(hooks.File) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        return Tell($"Innehållet i {hooks.Content} kontrolleras nu före varje commit. Har det fel blir det ingen commit förrän felen är rättade. Ta bort kontrollen med {ProgramName.Value} hook --remove.");
    }

    private int Remove(GitHooks hooks, string? there, bool isOurs)
    {
        if (there is null)
            return Tell("Det finns ingen kontroll före commit att ta bort.");
        if (!isOurs)
            return Refuse($"{hooks.File} är inte skriven av portalen och tas inte bort. Ta själv bort raden med check --staged ur den, om den finns där.");
        File.Delete(hooks.File);
        return Tell("Innehållet kontrolleras inte längre före commit.");
    }

    private int Tell(string sentence)
    {
        output.WriteLine(Printable.Line(sentence));
        return ExitCode.Fine;
    }

    private int Refuse(params string[] lines)
    {
        foreach (var line in lines)
            errors.WriteLine(Printable.Line(line));
        return ExitCode.WrongUsage;
    }
}
