using Portal.Generator.Commands;

namespace Portal.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public ReviewCommandTests()
    {
        folder.Write("portal.yml", MiniPortal.Settings().Replace("meny:", "  telefon: 013-20 60 00\nmeny:", StringComparison.Ordinal));
        folder.Write("index.md", MiniPortal.Page("Start", keys: "granskad: 2025-10-01\ngranskas-inom: 12 månader\nägare: Säkerhetschefen"));
    }

    [Fact]
    public async Task It_tells_each_matter_under_its_kind_and_owner_and_sums_up()
    {
        Assert.Equal(ExitCode.Fine, await Run("review"));
        Assert.Equal("""
            Sidor att granska (1)
              Säkerhetschefen
                2026-10-01 ! Start: Ska granskas senast 1 oktober 2026. (index.md)

            Läget 20 november 2026: 1 försenade, 0 inom 60 dagar, 0 utan dag.

            """, output.ToString());
    }

    [Theory]
    [InlineData("2026-11-20", "late", 1)]
    [InlineData("2026-10-01", "late", 0)]
    [InlineData("2026-10-01", "soon", 1)]
    [InlineData("2026-07-01", "soon", 0)]
    [InlineData("2026-07-01", "sometime", 0)]
    [InlineData("2026-11-20", "försenad", 1)]
    [InlineData("2026-10-01", "Försenad", 0)]
    [InlineData("2026-10-01", "snart", 1)]
    [InlineData("2026-07-01", "utan-dag", 0)]
    public async Task It_ends_with_one_when_something_is_as_urgent_as_was_asked(string day, string level, int code) =>
        Assert.Equal(code, await Run("review", "--level", level, "--date", day));

    [Fact]
    public async Task It_writes_the_files_of_Redaktionslage_too()
    {
        Assert.Equal(ExitCode.Fine, await Run("review", "--format", "ics"));
        Assert.StartsWith("BEGIN:VCALENDAR", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_with_errors_is_told_and_not_reviewed()
    {
        folder.Write("index.md", "---\ntitel: Start\n---\n");

        Assert.Equal(ExitCode.ContentErrors, await Run("review"));
        Assert.Contains("PORTAL108", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Run(params string[] args) =>
        PortalCommand.RunAsync([.. args, "--content", folder.Path, .. args.Contains("--date") ? [] : new[] { "--date", "2026-11-20" }], output, errors);
}
