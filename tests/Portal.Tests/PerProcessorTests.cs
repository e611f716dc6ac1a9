using Portal.Generator;

namespace Portal.Tests;

public sealed class PerProcessorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50_000)]
    public void Each_number_is_done_once_by_one_of_the_tools_that_come_back(int count)
    {
        var done = new int[count];

        var tools = PerProcessor.For(count, () => new List<int>(), (tool, i) =>
        {
            done[i]++;
            tool.Add(i);
        });

        Assert.All(done, times => Assert.Equal(1, times));
        Assert.Equal(Enumerable.Range(0, count), tools.SelectMany(tool => tool).Order());
    }

    [Fact]
    public void Work_that_takes_long_makes_no_more_tools_than_there_are_processors()
    {
        var made = 0;

        var tools = PerProcessor.For(400, () => Interlocked.Increment(ref made), (_, _) => Thread.Sleep(1));

        Assert.Equal(tools.Length, made);
        Assert.InRange(made, 1, Environment.ProcessorCount);
    }
}
