using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Markdig.Syntax;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Questions;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>
/// A valid file of questions of every kind, changed as an editor might by mistake. Either something is reported, or every
/// word of it is shown where it belongs and nothing that gives an answer away stands outside a question.
/// </summary>
public sealed partial class MutatedQuestionTests
{
    private static readonly string Valid = Repository.Read("tests/Portal.Tests/Reading/Questions/EveryKind.md");

    [Fact]
    public void The_file_that_is_changed_has_every_kind_and_no_mistake()
    {
        var portal = new MiniPortal().WithCourse(lesson: Valid, minutes: 60);
        var kinds = portal.Link().Pages.OfType<LessonPage>().Single().Body.Questions.Select(placed => placed.Question.Kind);

        Assert.Equal("", portal.Report());
        Assert.Equal(["single", "multiple", "order", "match", "text", "number", "gap", "scenario"], kinds);
        Assert.Empty(Faults(Valid));
    }

    [Fact]
    public void A_changed_file_is_reported_or_every_block_of_it_is_accounted_for() => Always.Holds(tests: 600, property:
        Prop.ForAll(Gen.Choose(1, 3).SelectMany(count => Mutation.Any().ArrayOf(count)).ToArbitrary(), mutations =>
        {
            var faults = Faults(mutations.Aggregate(Valid, (text, mutation) => mutation.Apply(text)));
            return (faults.Count == 0).Label(string.Join('\n', faults));
        }));

    /// <summary>What was lost or given away without a report.</summary>
    private static List<string> Faults(string text)
    {
        var portal = Lesson(text);
        var model = portal.TryLink();
        if (portal.Bag.HasErrors || model is null)
            return [];
        var lesson = model.Pages.OfType<LessonPage>().Single();
        var questions = lesson.Body.Questions;
        var inQuestions = questions.SelectMany(placed => lesson.Body.Tree.Skip(placed.FirstBlock).Take(placed.BlockCount)).ToHashSet();
        var outside = lesson.Body.Tree.Except(inQuestions).ToList();
        var lost = Count(Source(lesson.Source.Text[FrontMatter.End(lesson.Source.Text)..])).ToDictionary();
        foreach (var word in outside.SelectMany(Words).Concat(questions.SelectMany(placed => Shown(placed.Question))))
            lost[word] = lost.GetValueOrDefault(word) - 1;
        return
        [
            .. lost.Where(pair => pair.Value > 0).Select(pair => $"\"{pair.Key}\" is lost"),
            .. outside.SelectMany(block => lesson.Source.Text[block.Span.Start..(block.Span.End + 1)].Split('\n').Where(line => block is not FencedCodeBlock && Telling().IsMatch(line))).Select(line => $"outside questions: {line}"),
        ];
    }

    private static MiniPortal Lesson(string text) => new MiniPortal().WithCourse(lesson: text, minutes: 60).WithAsset("bild.png");

    /// <summary>The words that a reader of the Markdown would expect to be shown, by a parse of its own.</summary>
    private static IEnumerable<string> Source(string text) => Markdig.Markdown.Parse(text, MarkdownDialect.Pipeline).SelectMany(Words);

    private static IEnumerable<string> Words(Block block) => block switch
    {
        HtmlBlock or LinkReferenceDefinitionGroup => [],
        LeafBlock { Inline: not null } leaf => Split(Prefix().Replace(InlineText.Of(leaf), "")),
        LeafBlock leaf => Split(leaf.Lines.ToString()),
        ContainerBlock container => container.SelectMany(Words),
        _ => [],
    };

    private static IEnumerable<string> Shown(Question question)
    {
        IEnumerable<string> texts = question switch
        {
            MatchQuestion match => match.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Append(match.LeftHead).Append(match.RightHead),
            TextQuestion answer => answer.Answer.Alternatives,
            NumberQuestion number => [number.Unit],
            GapQuestion gap => gap.Parts.Select(part => part.Gap).OfType<AcceptedText>().SelectMany(accepted => accepted.Alternatives),
            ScenarioQuestion scenario => scenario.Steps.Select(step => step.Title).Concat(scenario.Choices.Concat(scenario.Steps.SelectMany(step => step.Choices)).Select(choice => choice.Text)),
            _ => [],
        };
        return texts.Prepend(question.Head.Prompt).SelectMany(Split).Concat(question.Texts().SelectMany(Words));
    }

    private static IEnumerable<string> Words(RichText text) => text.Line is { } line
        ? Split(string.Concat(AnswerLine.Letters(line).Select(each => each.Letter)))
        : text.Blocks.SelectMany(Words);

    private static IEnumerable<string> Split(string text) => Word().Matches(text).Select(match => match.Value);

    private static IEnumerable<KeyValuePair<string, int>> Count(IEnumerable<string> words) => words.CountBy(word => word);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    /// <summary>What a heading or paragraph begins with that is no part of what is shown.</summary>
    [GeneratedRegex(@"^\s*(?:fr\p{L}g\p{L}(?:\s*\d+)?|svar|lucktext)\s*:(?:\s*ca\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    /// <summary>A box, settings or an answer.</summary>
    [GeneratedRegex(@"^[\s>]*(?:(?:[-*+]|\d+[.)])\s+\[[ xX]?\]|<!--\s*(?:id|poäng)\s*:|(?:svar|lucktext)\s*:|.*\[\[.*\]\])", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();
}
