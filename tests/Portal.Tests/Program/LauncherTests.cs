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

    [Fact]
    public void The_one_for_a_shell_may_be_run() =>
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(Repository.Root, "portal")).HasFlag(UnixFileMode.UserExecute));
}
