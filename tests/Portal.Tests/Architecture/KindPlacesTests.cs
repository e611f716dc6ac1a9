using System.Text.RegularExpressions;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>
/// A new kind of page or form of question must be thought of wherever kinds are told apart. What every kind must say by itself is an abstract
/// member of <see cref="Page"/> and <see cref="Question"/>; the other places are here, with the kinds for which it is right that they do not name them.
/// </summary>
public sealed class KindPlacesTests
{
    private const string Generator = "generator/Portal.Generator/";

    /// <summary>Where kinds of pages are told apart.</summary>
    public static TheoryData<string, string[]> OfPages => new()
    {
        { Generator + "Reading/Kinds/PageKindList.cs", [] },
        { Generator + "Views/WholePage.cs", [] },
        { Generator + "Views/Wording/PageKind.cs", ["Article"] },
        { Generator + "Views/Wording/PageGroup.cs", ["Article", "Organisation", "Role", "Administration", "News"] },
        { Generator + "Views/Wording/MissingFacts.cs", ["Article", "Organisation", "Topic", "Guide", "News", "Course", "Lesson", "Test"] },
        { Generator + "Views/SectionView.cs", ["Article", "Organisation", "Topic", "Test"] },
        { Generator + "Search/Documents/SearchWeights.cs", ["Article", "Organisation", "Course"] },
        { Generator + "Search/Documents/SearchDocuments.cs", ["Article", "Organisation", "Topic", "News", "Test"] },
        { Generator + "Search/Documents/SearchFacets.cs", ["Article", "Guide", "Document", "News", "Lesson", "Test"] },
        { Generator + "Linking/RelationBuilder.cs", ["Article", "Organisation", "News", "Lesson", "Test"] },
    };

    /// <summary>Where forms of questions are told apart.</summary>
    public static TheoryData<string, string[]> OfQuestions => new()
    {
        { Generator + "Reading/Questions/QuestionKindList.cs", [] },
        { Generator + "Authoring/QuestionForm.cs", [] },
        { Generator + "Views/QuestionView.cs", [] },
        { Generator + "Views/AnswersView.cs", [] },
        { Generator + "Views/RightAnswerView.cs", [] },
        { Generator + "Packaging/PackagedCourse.cs", [] },
        { Generator + "Packaging/Gift/GiftQuestion.cs", ["Scenario"] },
        { Generator + "Packaging/Gift/GiftLosses.cs", ["Number"] },
        { Generator + "Packaging/Qti/QtiForm.cs", ["Scenario"] },
        { Generator + "Packaging/Qti/QtiLosses.cs", ["Choice", "Match", "Order"] },
        { "site/src/learning/kinds/kinds.ts", [] },
        { "site/src/package/packaged-course.ts", ["Choice"] }, // single, multiple, truefalse
        { "site/src/package/interaction.ts", ["Choice"] },
        { "tests/Portal.BrowserTests/Learning/Harness/Replies.cs", [] },
        { "tests/Portal.BrowserTests/Learning/Harness/Cases.cs", [] },
    };

    [Theory, MemberData(nameof(OfPages))]
    public void Every_kind_of_page_is_named_where_kinds_are_told_apart(string place, string[] others) => Check(typeof(Page), place, others);

    [Theory, MemberData(nameof(OfQuestions))]
    public void Every_form_of_question_is_named_where_forms_are_told_apart(string place, string[] others) => Check(typeof(Question), place, others);

    private static void Check(Type kindOf, string place, string[] others)
    {
        var text = Repository.Read(place);
        var kinds = kindOf.Assembly.GetExportedTypes().Where(type => type.BaseType == kindOf).Select(type => type.Name.Replace(kindOf.Name, "", StringComparison.Ordinal)).ToList();
        var unnamed = kinds.Where(kind => !Regex.IsMatch(text, $@"\b{kind}({kindOf.Name}|Kind)\b|^.*KINDS(.|\n)*\b{kind.ToLowerInvariant()}\b|(case|\|) ""{kind.ToLowerInvariant()}""", RegexOptions.Multiline, TimeSpan.FromSeconds(5)));

        var (missing, named) = (string.Join(", ", unnamed.Except(others)), string.Join(", ", others.Except(unnamed)));
        Assert.True(missing == "", $"{place} does not name {missing}: decide there what it is, or write it here");
        Assert.True(named == "", $"{place} names {named} now: take it away here");
    }
}
