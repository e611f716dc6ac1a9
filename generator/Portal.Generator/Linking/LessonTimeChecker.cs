using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Warns of lessons that take longer than they say: who has planned ten minutes should be done in ten.</summary>
public static class LessonTimeChecker
{
    /// <summary>Words that a reader takes in during a minute; adults read plain text somewhat faster.</summary>
    private const double WordsPerMinute = 200;

    /// <summary>Checks all lessons.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var lesson in model.Pages.OfType<LessonPage>().Where(lesson => !lesson.IsUnread))
        {
            var needed = (int)Math.Ceiling(Words(lesson) / WordsPerMinute + lesson.Body.Questions.Length * Course.MinutesPerQuestion);
            if (needed > lesson.Minutes && !bag.HasErrorsIn(lesson.Source.Path)) // its time may be what is wrong
                bag.Add(DiagnosticRules.ShortLessonTime, lesson.Source.Path, lesson.MinutesSpan, $"lektionen tar ungefär {needed} minuter att läsa och svara på, mer än tid säger", $"Skriv tid: {needed}, eller korta texten.");
        }
    }

    /// <summary>The words of the text outside the questions.</summary>
    private static int Words(LessonPage lesson) => lesson.Body.Prose
        .SelectMany(block => block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>())
        .Sum(leaf => InlineText.Of(leaf).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
}
