namespace Portal.Tests;

/// <summary>The commands that the editors' guide names are there in a clone.</summary>
public sealed class LauncherTests
{
    [Theory]
    [InlineData("portal", "/")]
    [InlineData("portal.cmd", "\\")]
    public void A_command_of_the_guide_runs_the_program_of_the_clone(string launcher, string slash)
    {
        Assert.Contains($"generator{slash}Portal.Generator\" -- ", Repository.Read(launcher), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "generator", "Portal.Generator", "Portal.Generator.csproj")));
    }

    [Fact]
    public void The_one_for_a_shell_may_be_run() =>
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(Repository.Root, "portal")).HasFlag(UnixFileMode.UserExecute));
}
