namespace Portal.Tests;

/// <summary>Syntax that is right, nearly right and wrong: each is used or is an error with its place, never silently text.</summary>
public sealed class QuestionCaseTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(QuestionCase.Folder, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal))
        {
            if (FixtureCase.Accepts)
                QuestionCase.Accept(file!);
            foreach (var each in QuestionCase.In(file!))
                data.Add(file!, each.Name);
        }
        return data;
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_text_gives_these_questions_or_mistakes(string file, string name)
    {
        var each = Assert.Single(QuestionCase.In(file), each => each.Name == name);

        Assert.Equal(each.Expected, each.Actual());
    }
}
