using System.Diagnostics;

namespace Portal.Tests.Hostile;

/// <summary>
/// Work and memory grow as the text does, whatever it is made of. A text of four times the size may take ten times the processor time
/// and memory; work that grows with the square takes sixteen. All shapes at their full size are measured by the benchmarks (<c>-- hostile</c>).
/// </summary>
[Collection(nameof(Alone))]
public sealed class GrowthTests(HostileFolder folder) : IClassFixture<HostileFolder>
{
    private const int Small = 10_000;
    private const int Large = 4 * Small;
    private const int MostGrowth = 10;

    /// <summary>Less than this is not worth a comparison: another program, or the compiler of the runtime, may have taken it.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(150);
    private const long LeastBytes = 100_000_000;

    /// <summary>One place of each construct, all that is no repetition of one piece, all questions and all entries of lists.</summary>
    public static TheoryData<string> Names => [.. Shape.All.Select(shape => shape.Name).Where(name => !name.Contains(" i ") || name.EndsWith(" i rad") || name.EndsWith("i portal.yml med tal för ord")).Distinct()];

    [Theory, MemberData(nameof(Names))]
    public async Task Four_times_the_text_is_not_much_more_than_four_times_the_work(string name)
    {
        var shape = Shape.All.First(shape => shape.Name == name);
        for (var attempt = 1; ; attempt++)
        {
            var large = await Build(shape, Large);
            if (large.Time < Least && large.Bytes < LeastBytes)
                return;
            var small = await Build(shape, Small);
            if (large.Time < small.Time * MostGrowth && large.Bytes < small.Bytes * MostGrowth)
                return;
            Assert.True(attempt < 5, $"{name}: {small.Time.TotalMilliseconds:0} ms and {small.Bytes / 1e6:0} MB became {large.Time.TotalMilliseconds:0} ms and {large.Bytes / 1e6:0} MB");
        }
    }

    [Fact]
    public async Task Work_that_grows_with_the_square_is_seen()
    {
        static TimeSpan Quadratic(int size)
        {
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            var text = new string('a', size);
            for (var i = 0; i < size; i++)
                GC.KeepAlive(text.LastIndexOf('b'));
            return Process.GetCurrentProcess().TotalProcessorTime - start;
        }
        await Task.Yield();

        Assert.True(Quadratic(400_000) > Quadratic(100_000) * MostGrowth);
    }

    private async Task<(TimeSpan Time, long Bytes)> Build(Shape shape, int size)
    {
        var content = folder.With(shape.Path, shape.Text(size));
        var (time, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes());
        await FolderBuild.RunAsync(content);
        return (Process.GetCurrentProcess().TotalProcessorTime - time, GC.GetTotalAllocatedBytes() - bytes);
    }
}
