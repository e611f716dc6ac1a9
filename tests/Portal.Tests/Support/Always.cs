using FsCheck;

namespace Portal.Tests.Support;

/// <summary>
/// Checks a property with many made-up values; the message of a failing test has the smallest that breaks it, and the seed. The
/// values are the same each time, so that nobody's edit fails for what it has not changed. <c>PORTAL_LONG=1</c> makes twenty times
/// as many others each time, and <c>PORTAL_SEED</c> names a seed that has failed.
/// </summary>
public static class Always
{
    private const ulong UsualSeed = 20261126;

    private static readonly ulong Seed =
        ulong.TryParse(Environment.GetEnvironmentVariable("PORTAL_SEED"), out var given) ? given
        : LongRun.IsOn ? (ulong)Random.Shared.NextInt64()
        : UsualSeed;

    /// <summary>Fails the test when the property does not hold.</summary>
    public static void Holds(Property property, int tests = 200)
    {
        var replay = new Replay(new Rnd(Seed), Microsoft.FSharp.Core.FSharpOption<int>.None);
        try
        {
            Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(LongRun.Of(tests, 20 * tests)).WithReplay(replay), property);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"PORTAL_SEED={Seed}: {fault.Message}", fault);
        }
    }
}
