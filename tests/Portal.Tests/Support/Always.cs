using FsCheck;

namespace Portal.Tests.Support;

/// <summary>Checks a property with many made-up values; the message of a failing test has the smallest that breaks it.</summary>
public static class Always
{
    /// <summary>Fails the test when the property does not hold.</summary>
    public static void Holds(Property property, int tests = 200) =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(tests), property);

    /// <summary>The same from a seed that the test prints, so that a run can be repeated. A new one each time unless <c>PORTAL_SEED</c> names one.</summary>
    public static void Holds(Property property, int tests, ITestOutputHelper output)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("PORTAL_SEED"), out var given) ? given : (ulong)Random.Shared.NextInt64();
        output.WriteLine($"PORTAL_SEED={seed}");
        var replay = new Replay(new Rnd(seed), Microsoft.FSharp.Core.FSharpOption<int>.None);
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(tests).WithReplay(replay), property);
    }
}
