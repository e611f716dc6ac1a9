namespace Portal.Generator;

/// <summary>
/// Work on many documents by as many tools as there are processors, each used by one thread only. (<c>Parallel.For</c> with a tool
/// for each thread makes new ones all the time: fifteen readers, each learning all words anew, in a second.)
/// </summary>
internal static class PerProcessor
{
    /// <summary>Does the work for each number from 0 up to <paramref name="count"/>; the tools that did it.</summary>
    public static T[] For<T>(int count, Func<T> tool, Action<T, int> work)
    {
        var (tools, next) = (new T[Math.Clamp(count, 1, Environment.ProcessorCount)], -1);
        Parallel.For(0, tools.Length, processor =>
        {
            var own = tools[processor] = tool();
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
                work(own, i);
        });
        return tools;
    }
}
