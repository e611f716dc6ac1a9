using System.Text;

namespace Portal.Tests;

/// <summary>Builds every fixture site and compares what comes out with the files in its <c>expected/</c>.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Names => [.. FixtureCase.All.Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Fixture_builds_as_expected(string name)
    {
        var fixture = new FixtureCase(name);

        var result = await fixture.BuildAsync();

        Compare(fixture.DiagnosticsFile, Encoding.UTF8.GetBytes(FixtureCase.Report(result)));
        Assert.Equal(result.HasErrors, result.Files.IsEmpty);
        foreach (var file in fixture.ExpectedFiles)
            Compare(Path.Combine(fixture.Expected, file), FixtureCase.Actual(result, file));
    }

    private static void Compare(string expectedFile, byte[] actual)
    {
        if (FixtureCase.Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(expectedFile)!);
            File.WriteAllBytes(expectedFile, actual);
        }
        Assert.True(File.Exists(expectedFile), $"{expectedFile} does not exist. Run the tests with PORTAL_ACCEPT=1 to write it.");
        var expected = File.ReadAllBytes(expectedFile);
        if (!expected.AsSpan().SequenceEqual(actual))
            Assert.Fail(Difference(Path.GetRelativePath(Repository.Fixtures, expectedFile), expected, actual));
    }

    /// <summary>The first line that differs, so that a failure can be read.</summary>
    private static string Difference(string file, byte[] expected, byte[] actual)
    {
        var (was, now) = (Encoding.UTF8.GetString(expected).Split('\n'), Encoding.UTF8.GetString(actual).Split('\n'));
        var line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line])
            line++;
        return $"{file}, line {line + 1}\nexpected: {was.ElementAtOrDefault(line)}\nactual:   {now.ElementAtOrDefault(line)}\n"
            + "If the new output is right, run the tests with PORTAL_ACCEPT=1 and review the changed files.";
    }
}
