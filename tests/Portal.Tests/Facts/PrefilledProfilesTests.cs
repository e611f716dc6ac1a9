using Portal.Model.Pages;

namespace Portal.Tests.Facts;

/// <summary>The templates with a förvaltning's needs filled in say what its page says.</summary>
public sealed class PrefilledProfilesTests
{
    [Fact]
    public async Task The_profile_of_each_forvaltning_has_its_needs_and_no_others()
    {
        var model = (await LinkopingBuild.ResultAsync()).Model!;
        var administrations = model.All<AdministrationPage>().Where(page => page.Needs.Length > 0).ToArray();
        Assert.Equal(9, administrations.Length);

        Assert.All(administrations, page =>
        {
            var rows = Repository.Read($"content/styrdokument/kravprofil-{page.Id}.md").Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)).ToArray();
            Assert.Equal(page.Needs.Select(need => (need.Topic.Value, Letters(need.Wording))), rows.Select(row => (Topic(row), Letters(row.Split('”')[1]))));
        });
    }

    private static string Topic(string row) => Path.GetFileNameWithoutExtension(row.Split('(')[1].Split(')')[0]);

    /// <summary>Dashes, spaces and full stops aside, which the page and the template print in their own ways.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
