using System.Diagnostics;

namespace Portal.Tests.Learning;

public class TypeScriptTests
{
    [Fact]
    public async Task The_browser_modules_pass_their_own_tests()
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(new ProcessStartInfo(npm, "test")
        {
            WorkingDirectory = Path.Combine(Repository.Root, "site"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, await output + await errors);
        Assert.Matches("(?m)^[#ℹ] tests [1-9]", await output);
    }
}
