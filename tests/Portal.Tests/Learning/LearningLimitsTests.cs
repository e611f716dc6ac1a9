using System.Text.Json;
using Portal.Model.Learning;

namespace Portal.Tests.Learning;

public class LearningLimitsTests
{
    [Fact]
    public void Limits_are_those_of_the_shared_cases()
    {
        var shared = JsonDocument.Parse(Repository.Read("tests/shared/limits.json")).RootElement;

        Assert.Equal(LearningLimits.IdLength, shared.GetProperty("idLength").GetInt32());
        Assert.Equal(LearningLimits.AddressLength, shared.GetProperty("addressLength").GetInt32());
        Assert.Equal(LearningLimits.VersionPart, shared.GetProperty("versionPart").GetInt32());
    }

    [Fact]
    public void Ids_and_addresses_are_those_of_the_shared_cases()
    {
        Check("ids", "isId", LearningLimits.IsId);
        Check("addresses", "isAddress", LearningLimits.IsAddress);
    }

    private static void Check(string name, string key, Func<string, bool> test)
    {
        var cases = SharedCases.Of("limits.json", name).ToList();
        Assert.NotEmpty(cases);
        Assert.All(cases, each => Assert.Equal(each.GetProperty(key).GetBoolean(), test(Text(each))));
    }

    private static string Text(JsonElement each) =>
        string.Concat(Enumerable.Repeat(each.GetProperty("text").GetString()!, each.TryGetProperty("times", out var times) ? times.GetInt32() : 1));
}
