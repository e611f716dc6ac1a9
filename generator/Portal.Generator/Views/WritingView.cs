using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>All that an editor can write which is no running text: the keys of every kind of page and file, and every form of question.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Groups">The keys, by where they are written.</param>
/// <param name="QuestionsHeading">What the forms of questions stand under.</param>
/// <param name="Questions">The forms of questions.</param>
public sealed record WritingView(FrameView Frame, ImmutableArray<KeyGroupView> Groups, ContentsEntryView QuestionsHeading, ImmutableArray<QuestionExampleView> Questions) : WholePage(Frame)
{
    /// <summary>What can be written in a portal.</summary>
    public static WritingView Of(SiteContext site, FrameView frame, WritingGuide guide)
    {
        ImmutableArray<KeyGroupView> groups = [.. guide.Groups.Select((group, at) => KeyGroupView.Of(site, group, at + 1))];
        var questions = new ContentsEntryView(site.Words.Of("writing.questions"), "del-fragor");
        return new(frame with { IsWide = true, Contents = [.. groups.Select(group => group.Heading), questions] }, groups, questions, [.. guide.Questions.Select(question => new QuestionExampleView(question.Name, question.Text))]);
    }
}

/// <summary>The keys of a kind of page, or of a file.</summary>
/// <param name="Heading">What editors call it.</param>
/// <param name="Table">The anchor of the name of its table.</param>
/// <param name="IsFile">True for a file that is no page.</param>
/// <param name="Keys">The keys.</param>
public sealed record KeyGroupView(ContentsEntryView Heading, string Table, bool IsFile, ImmutableArray<KeyView> Keys)
{
    /// <summary>The view of a group of keys, by its place among the groups.</summary>
    public static KeyGroupView Of(SiteContext site, KeyGroup group, int place) => new(new(group.Name, $"del-nycklar-{place}"), $"tabellnamn-nycklar-{place}", group.IsFile, [.. group.Keys.Select(key => KeyView.Of(site, key))]);
}

/// <summary>A key.</summary>
/// <param name="Key">Its name, with the keys that it stands under.</param>
/// <param name="Required">Whether it must be there, in a word; nothing when it need not.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Example">A value, as it is written.</param>
/// <param name="Words">The words that it can be, of those that are one of a few: <c>ett, två eller tre</c>.</param>
public sealed record KeyView(string Key, string? Required, string Text, string Example, string? Words)
{
    /// <summary>The view of a key.</summary>
    public static KeyView Of(SiteContext site, KeyEntry key) => new(
        key.Key, key.IsRequired ? site.Words.Of("writing.required") : null, key.Text, key.Example,
        key.Words.IsEmpty ? null : site.Words.Of("writing.words", ("words", string.Join(", ", key.Words))));
}

/// <summary>A form of question.</summary>
/// <param name="Name">What editors call it.</param>
/// <param name="Text">A whole question, as it is written.</param>
public sealed record QuestionExampleView(string Name, string Text);
