namespace Portal.Tests;

public sealed class ExitCodeTests
{
    [Fact]
    public async Task The_program_ends_with_the_code_of_what_happened_and_writes_to_the_right_stream()
    {
        var help = await PortalProgram.RunAsync([]);
        Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        Assert.Contains("portal build", help.Output, StringComparison.Ordinal);

        var wrong = await PortalProgram.RunAsync(["biuld"]);
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));

        var faults = await PortalProgram.RunAsync(["check", "--content", "finns-inte"]);
        Assert.Equal((1, ""), (faults.ExitCode, faults.Errors));
        Assert.Contains("PORTAL104", faults.Output, StringComparison.Ordinal);
    }
}
