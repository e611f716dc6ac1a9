using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class DiagnosticBagTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Diagnostics_come_by_file_then_line_then_column_then_code()
    {
        bag.Add(DiagnosticRules.BrokenLink, "b.md", new SourceSpan(1, 1, 1), "x");
        bag.Add(DiagnosticRules.BrokenLink, "a.md", new SourceSpan(2, 1, 1), "x");
        bag.Add(DiagnosticRules.BrokenLink, "a.md", new SourceSpan(1, 9, 1), "x");
        bag.Add(DiagnosticRules.BrokenLink, "a.md", new SourceSpan(1, 2, 1), "x");
        bag.Add(DiagnosticRules.BadYaml, "a.md", new SourceSpan(1, 2, 1), "x");

        Assert.Equal(
            ["a.md 1 2 PORTAL105", "a.md 1 2 PORTAL204", "a.md 1 9 PORTAL204", "a.md 2 1 PORTAL204", "b.md 1 1 PORTAL204"],
            bag.Sorted().Select(d => $"{d.Path} {d.Span.Line} {d.Span.Column} {d.Rule.Code}"));
    }

    [Fact]
    public void The_same_diagnostic_twice_counts_once()
    {
        bag.Add(DiagnosticRules.BadYaml, "a.md", SourceSpan.Start, "x");
        bag.Add(DiagnosticRules.BadYaml, "a.md", SourceSpan.Start, "x");

        Assert.Single(bag.Sorted());
    }

    [Fact]
    public void Warnings_do_not_stop_the_build_but_errors_do()
    {
        bag.Add(DiagnosticRules.UnusedFile, "a.png", SourceSpan.Start, "x");
        Assert.False(bag.HasErrors);

        bag.Add(DiagnosticRules.BadYaml, "a.md", SourceSpan.Start, "x");
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Adding_from_many_threads_loses_nothing()
    {
        Parallel.For(0, 1000, i => bag.Add(DiagnosticRules.BadYaml, $"{i}.md", SourceSpan.Start, "x"));

        Assert.Equal(1000, bag.Sorted().Length);
    }

    [Fact]
    public void An_unknown_word_gets_the_nearest_known_as_remedy()
    {
        bag.AddUnknown(DiagnosticRules.UnknownKey, "a.md", SourceSpan.Start, "x", "titl", ["titel", "ägare"]);

        Assert.Equal("Menade du \"titel\"?", bag.Sorted()[0].Suggestion);
    }

    [Fact]
    public void An_unknown_word_near_to_none_gets_the_choices_in_Swedish_order()
    {
        bag.AddUnknown(DiagnosticRules.UnknownKey, "a.md", SourceSpan.Start, "x", "helt annat ord", ["ordning", "ägare", "alias"]);

        Assert.Equal("Det här går att välja: alias, ordning, ägare.", bag.Sorted()[0].Suggestion);
    }

    [Fact]
    public void A_list_of_choices_that_nobody_would_read_is_left_out()
    {
        bag.AddUnknown(DiagnosticRules.UnknownKey, "a.md", SourceSpan.Start, "x", "helt annat ord", Enumerable.Range(0, 25).Select(i => $"n{i}"));

        Assert.Null(bag.Sorted()[0].Suggestion);
    }

    [Fact]
    public void Every_rule_has_a_code_and_title_of_its_own()
    {
        Assert.Equal(DiagnosticRules.All.Length, DiagnosticRules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(DiagnosticRules.All.Length, DiagnosticRules.All.Select(rule => rule.Title).Distinct().Count());
        Assert.All(DiagnosticRules.All, rule => Assert.Matches("^PORTAL[1-9][0-9]{2}$", rule.Code));
        Assert.Equal(DiagnosticRules.All.OrderBy(rule => rule.Code, StringComparer.Ordinal), DiagnosticRules.All);
    }

    [Fact]
    public void Of_a_kind_in_a_file_twenty_are_told_and_the_others_counted_where_they_begin()
    {
        for (var line = 1; line <= 30_000; line++)
            bag.Add(DiagnosticRules.ForbiddenHtml, "a.md", new SourceSpan(line, 1, 1), $"fel {line}");
        bag.Add(DiagnosticRules.ForbiddenHtml, "a.md", new SourceSpan(1, 1, 1), "fel 1");
        bag.Add(DiagnosticRules.ForbiddenHtml, "b.md", SourceSpan.Start, "ett");
        bag.Add(DiagnosticRules.HeadingLevel, "a.md", SourceSpan.Start, "ett");

        var told = bag.Sorted();
        Assert.Equal(23, told.Length);
        Assert.Equal((21, "och 29\u00A0980 till av samma slag i filen"), (told[21].Span.Line, told[21].Message));
        Assert.True(bag.IsFull(DiagnosticRules.ForbiddenHtml, "a.md"));
        Assert.False(bag.IsFull(DiagnosticRules.ForbiddenHtml, "b.md"));
    }

    [Fact]
    public void No_remedy_is_looked_for_when_nobody_will_see_it()
    {
        var asked = 0;
        for (var line = 1; line <= 100; line++)
            bag.AddUnknown(DiagnosticRules.UnknownKey, "a.md", new SourceSpan(line, 1, 1), $"nyckel {line}", "x", Known());

        Assert.Equal(DiagnosticBag.MostOfAKind, asked);

        IEnumerable<string> Known()
        {
            asked++;
            yield return "titel";
        }
    }

    [Fact]
    public void A_sentence_that_quotes_a_book_is_cut_in_the_middle()
    {
        bag.Add(DiagnosticRules.BrokenLink, "a.md", SourceSpan.Start, $"filen {new string('b', 200_000)} finns inte");

        Assert.Matches(@"^filen b+ … b+ finns inte$", bag.Sorted()[0].Message);
        Assert.True(bag.Sorted()[0].Message.Length < 700);
    }
}
