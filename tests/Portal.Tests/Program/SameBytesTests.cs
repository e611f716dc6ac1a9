namespace Portal.Tests;

/// <summary>Same content, settings and date: same bytes, whatever machine, place, language and number of cores.</summary>
public sealed class SameBytesTests(SameBytesTests.Usual usual) : IClassFixture<SameBytesTests.Usual>
{
    public static TheoryData<string, string[]> Machines => new()
    {
        { "Sweden, one core", ["LANG=sv_SE.UTF-8", "LC_ALL=sv_SE.UTF-8", "TZ=Europe/Stockholm", "DOTNET_PROCESSOR_COUNT=1"] },
        { "where i has another capital letter, at the other end of the day", ["LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Kiritimati", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0"] },
    };

    [Theory, MemberData(nameof(Machines))]
    public async Task Another_machine_gives_the_same_site(string machine, string[] environment)
    {
        using var folder = new TempFolder();
        folder.CopyFrom(Repository.Content, backwards: true);
        using var other = new TempFolder();

        await Build(folder.Path, other["ut"], other.Path, [.. environment.Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], (string?)pair[1]))]);

        var (expected, actual) = (usual.Hashes.Split('\n'), PortalProgram.Hashes(other["ut"]).Split('\n'));
        Assert.True(expected.SequenceEqual(actual), $"{machine}: {string.Join(", ", actual.Except(expected).Concat(expected.Except(actual)).Take(10))}");
    }

    [Fact]
    public async Task Another_day_gives_another_site()
    {
        using var other = new TempFolder();

        await Build(usual.Content, other["ut"], other.Path, [], "2028-01-01");

        Assert.NotEqual(usual.Hashes, PortalProgram.Hashes(other["ut"]));
    }

    private static async Task Build(string content, string target, string folder, (string, string?)[] environment, string? date = null)
    {
        var (code, output, errors) = await PortalProgram.RunAsync(["build", "--content", content, "--output", target, "--date", date ?? $"{Portal.Generator.Commands.SwedishClock.Today:yyyy-MM-dd}"], folder, environment);
        Assert.True(code == 0, output + errors);
    }

    /// <summary>The site as this machine builds it, from a copy of the content: its history is not part of what is compared.</summary>
    public sealed class Usual : IAsyncLifetime
    {
        private readonly TempFolder content = new();
        private readonly TempFolder target = new();

        public string Content => content.Path;

        public string Hashes { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            content.CopyFrom(Repository.Content);
            await Build(content.Path, target["ut"], target.Path, []);
            Hashes = PortalProgram.Hashes(target["ut"]);
            Assert.True(Hashes.Count(c => c == '\n') > 150);
        }

        public ValueTask DisposeAsync()
        {
            content.Dispose();
            target.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
