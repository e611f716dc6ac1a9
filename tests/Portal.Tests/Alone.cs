namespace Portal.Tests;

/// <summary>Tests that measure processor time, or change what the whole process shares, run when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
