using FsCheck;

namespace Portal.Tests.Support;

/// <summary>Checks a property with many made-up values; the message of a failing test has the smallest that breaks it.</summary>
public static class Always
{
    /// <summary>Fails the test when the property does not hold.</summary>
    public static void Holds(Property property, int tests = 200) =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(tests), property);
}
