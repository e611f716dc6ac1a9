using System.Collections.Frozen;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class RuleLevelsTests
{
    [Theory]
    [InlineData(null, 0, 1, 0)]
    [InlineData(RuleLevel.Off, 0, 0, 0)]
    [InlineData(RuleLevel.Hint, 0, 1, 0)]
    [InlineData(RuleLevel.Warning, 0, 0, 1)]
    [InlineData(RuleLevel.Error, 1, 0, 0)]
    public void A_portal_decides_how_much_it_makes_of_a_rule(RuleLevel? level, int errors, int hints, int warnings)
    {
        var levels = new RuleLevels(level is { } chosen ? new Dictionary<string, RuleLevel> { ["PORTAL901"] = chosen }.ToFrozenDictionary() : FrozenDictionary<string, RuleLevel>.Empty);

        var (told, quiet) = levels.Apply([new Diagnostic(DiagnosticRules.HighLix, "a.md", SourceSpan.Start, "lix är 50")]);

        Assert.Equal((errors, hints, warnings), (told.Count(found => found.Rule.Severity == Severity.Error), quiet.Length, told.Count(found => found.Rule.Severity == Severity.Warning)));
    }

    [Fact]
    public void An_error_cannot_be_made_less_of()
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings() + "regler:\n  PORTAL204: varning\n  PORTAL901: kanske\n");
        portal.Read();

        Assert.Equal(["PORTAL107", "PORTAL109"], portal.Codes);
        Assert.DoesNotContain(RuleLevels.Adjustable, rule => rule.Severity == Severity.Error);
    }

    [Fact]
    public async Task A_warning_that_is_switched_off_is_not_told()
    {
        // The fixture has a file that no page uses, and PORTAL305: av.
        var result = await new FixtureCase("readability").BuildAsync();

        Assert.DoesNotContain(result.Diagnostics, found => found.Rule.Code == "PORTAL305");
        Assert.Contains(result.Diagnostics, found => found.Rule.Code == "PORTAL904" && found.Rule.Severity == Severity.Error);
    }
}
