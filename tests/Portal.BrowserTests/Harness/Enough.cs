namespace Portal.BrowserTests.Harness;

/// <summary>Chooses those that stand for all, where testing each takes too long by day.</summary>
public static class Enough
{
    /// <summary>About as few as together have all that any of them has: next is always the one with most that is new.</summary>
    public static List<T> Of<T>(IEnumerable<T> all, Func<T, IEnumerable<string>> kinds)
    {
        var left = all.Select(each => (Item: each, Kinds: kinds(each).ToHashSet())).ToList();
        var chosen = new List<T>();
        while (left.MaxBy(each => each.Kinds.Count) is { Kinds.Count: > 0 } next)
        {
            chosen.Add(next.Item);
            left.Remove(next);
            left.ForEach(each => each.Kinds.ExceptWith(next.Kinds));
        }
        return chosen;
    }
}
