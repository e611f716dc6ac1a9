using Portal.Model.Learning;

namespace Portal.Tests.Learning;

public class ShortHashTests
{
    [Fact]
    public void Hashes_and_marks_are_those_of_the_shared_cases()
    {
        var cases = SharedCases.Of("hashes.json", "cases").ToList();

        Assert.NotEmpty(cases);
        Assert.All(cases, each =>
        {
            var text = each.GetProperty("text").GetString()!;
            Assert.Equal(each.GetProperty("hash").GetString(), ShortHash.Of(text).ToString("x8"));
            Assert.Equal(each.GetProperty("mark").GetInt32(), ShortHash.CourseMark(text));
        });
    }
}
