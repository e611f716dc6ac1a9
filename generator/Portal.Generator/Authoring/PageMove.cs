using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portal.Generator.Linking;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring;

/// <summary>
/// Works out what changes in all files when pages get other names: links to them and from them, ids in front matter and lists, the footer, and
/// <c>alias</c> with the old address. Nothing is written here.
/// </summary>
/// <param name="written">What is written now.</param>
public sealed partial class PageMove(Written written)
{
    /// <summary>The changed texts by the path that the file had, and how many links and ids were changed.</summary>
    /// <param name="names">New paths by old ones, of pages and whatever moves with them.</param>
    /// <param name="addresses">The address that each page gets whose old one readers may know, by its old path.</param>
    public (ImmutableDictionary<string, string> Texts, int Links) Make(IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, UrlPath> addresses)
    {
        var (texts, links) = (ImmutableDictionary.CreateBuilder<string, string>(), 0);
        var renamed = written.Pages.Where(page => names.TryGetValue(page.Source.Path, out var name) && IdOf(page, name) != page.Id)
            .ToDictionary(page => (page.GetType(), page.Id), page => IdOf(page, names[page.Source.Path]));
        foreach (var page in written.Pages)
        {
            var ids = page.AllReferences.SelectMany(reference => reference.Ids.Select(id => (reference.Kind, id)));
            var edits = Links(page, names).Concat(Ids(page.Source.Text, ids)).Distinct().ToList();
            edits.AddRange(LessonNumbers(page, names));
            links += edits.Count;
            if (addresses.TryGetValue(page.Source.Path, out var address) && address != page.Url)
                edits.Add(AliasLine.Add(page.Source, page.Url.Value));
            if (edits.Count > 0)
                texts[page.Source.Path] = TextEdit.Apply(page.Source.Text, edits);
        }
        Change(SettingsReader.Path, text => Paths(text, written.Settings.Footer));
        Change(ReaderQuestionsReader.Path, text => Paths(text, written.ReaderQuestions.SelectMany(question => question.Answers)));
        foreach (var file in written.ReaderSentences.ToLookup(entry => entry.Path))
            Change(file.Key, text => Paths(text, file.SelectMany(entry => entry.Answers)));
        Change(YearWheelReader.Path, text => Ids(text, written.YearWheel.Select(task => task.Document).OfType<Spanned<string>>().Select(id => (typeof(DocumentPage), id))));
        Change(ContactsReader.Path, text => Ids(text, written.Contacts.Select(contact => (typeof(RolePage), contact.Role)).Concat(written.Contacts.Select(contact => (typeof(AdministrationPage), contact.Administration)))
            .Where(reference => reference.Item2 is not null).Select(reference => (reference.Item1, reference.Item2!.Value))));
        return (texts.ToImmutable(), links);

        IEnumerable<TextEdit> Ids(string text, IEnumerable<(Type Kind, Spanned<string> Id)> references) =>
            references.Where(reference => reference.Id.Value is not null && renamed.ContainsKey((reference.Kind, reference.Id.Value))).Select(reference => Edit(text, reference.Id, renamed[(reference.Kind, reference.Id.Value)]));

        IEnumerable<TextEdit> Paths(string text, IEnumerable<Spanned<string>> paths) => paths.Where(path => names.ContainsKey(path.Value)).Select(path => Edit(text, path, names[path.Value]));

        void Change(string path, Func<string, IEnumerable<TextEdit>> edit)
        {
            if (written.Files.Find(path) is not { } file || edit(file.Text).Distinct().ToList() is not [_, ..] edits)
                return;
            texts[path] = TextEdit.Apply(file.Text, edits);
            links += edits.Count;
        }
    }

    /// <summary>The links of a page that must be written otherwise: to what moves, or all relative ones when the page itself moves.</summary>
    private static IEnumerable<TextEdit> Links(Page page, IReadOnlyDictionary<string, string> names)
    {
        var folder = FolderOf(names.GetValueOrDefault(page.Source.Path, page.Source.Path));
        foreach (var (address, start) in Addresses(page).Where(link => link.Address.Length > 0 && link.Address[0] is not ('#' or '/') && link.Address.AsSpan().IndexOfAny(':', '\\') < 0))
        {
            var hash = address.IndexOf('#') is var at and >= 0 ? at : address.Length;
            if (RelativeAddress.Combine(page.Source.Folder, Uri.UnescapeDataString(address[..hash])) is not { } path || !names.ContainsKey(path) && folder == page.Source.Folder)
                continue;
            var changed = RelativeAddress.From(folder, names.GetValueOrDefault(path, path)) + address[hash..];
            if (changed != address && page.Source.Text.AsSpan(start).StartsWith(address, StringComparison.Ordinal))
                yield return new TextEdit(start, address.Length, changed);
        }
    }

    /// <summary>The addresses in a page's text and where each is written: in the link, or in a definition elsewhere.</summary>
    private static IEnumerable<(string Address, int Start)> Addresses(Page page) =>
        page.Body.Links.Select(link => (link.Target, TextEdit.Offset(page.Source.Text, link.Span.Line, link.Span.Column)))
            .Concat(page.Body.Tree.Descendants<LinkReferenceDefinition>().Select(definition => (definition.Url ?? "", definition.UrlSpan.Start)))
            .Select(link => (link.Item1, link.Item2 + (page.Source.Text.AsSpan(link.Item2).StartsWith("<") ? 1 : 0)));

    /// <summary>The numbers in the questions of a test that name a lesson of its course which gets another number.</summary>
    private IEnumerable<TextEdit> LessonNumbers(Page page, IReadOnlyDictionary<string, string> names)
    {
        if (page is not TestPage test)
            return [];
        var numbers = written.Pages.OfType<LessonPage>().Where(lesson => lesson.CourseId == test.CourseId && names.TryGetValue(lesson.Source.Path, out var name) && FolderOf(name) == lesson.Source.Folder)
            .ToDictionary(lesson => lesson.Number, lesson => $"{int.Parse(names[lesson.Source.Path].AsSpan(lesson.Source.Folder.Length + 1, 2), CultureInfo.InvariantCulture)}");
        return test.Questions.Select(question => question.Head).Where(head => head.Lesson is { } number && numbers.TryGetValue(number, out var now) && now != $"{number}")
            .Select(head => (Head: head, At: LessonSetting().Match(test.Source.Text, TextEdit.Offset(test.Source.Text, head.Span.Line, head.Span.Column)).Groups["number"]))
            .Where(place => place.At.Success).Select(place => new TextEdit(place.At.Index, place.At.Length, numbers[place.Head.Lesson!.Value]));
    }

    [GeneratedRegex(@"<!--(?:(?!-->).)*?\blektion\s*:\s*(?<number>[0-9]+)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex LessonSetting();

    /// <summary>Puts another word in the place of one in YAML; quotation marks round it stay.</summary>
    private static TextEdit Edit(string text, Spanned<string> old, string word) =>
        new(text.IndexOf(old.Value, TextEdit.Offset(text, old.Span.Line, old.Span.Column), StringComparison.Ordinal), old.Value.Length, word);

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    private static string IdOf(Page page, string path) => Reading.Kinds.ContentPath.From(new SourceFile(path, "")) is var at && page is LessonPage or TestPage ? page.Id : at.Id;
}
