namespace Portal.Tests;

/// <summary>The commands that the editors' guide names are there in a clone.</summary>
public sealed class LauncherTests
{
    [Theory]
    [InlineData("portal", "\"$(dirname \"$0\")/generator/Portal.Generator\"")]
    [InlineData("portal.cmd", "dotnet run --project \"%~dp0generator\\Portal.Generator\" -- %*")]
    public void A_command_of_the_guide_runs_the_program_of_the_clone(string launcher, string program)
    {
        Assert.Contains(program, Repository.Read(launcher), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "generator", "Portal.Generator", "Portal.Generator.csproj")));
    }

    [Theory]
    [InlineData("portal", "PORTAL_STARTED_AS=\"$0\" exec dotnet")]
    [InlineData("portal.cmd", "set \"PORTAL_STARTED_AS=%~0\"")]
    public void It_says_how_it_was_started(string launcher, string words) => Assert.Contains(words, Repository.Read(launcher), StringComparison.Ordinal);

    [Fact]
    public void The_one_for_a_shell_may_be_run() =>
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(Repository.Root, "portal")).HasFlag(UnixFileMode.UserExecute));
}
