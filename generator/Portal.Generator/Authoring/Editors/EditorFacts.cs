using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring.Editors;

/// <summary>What the editor's files say of one content: the names that can be written, and the keys that its sections demand. All else in them follows from the program.</summary>
/// <param name="Ids">The names, in alphabetical order.</param>
/// <param name="Required">The keys that sections demand.</param>
public sealed record EditorFacts(ImmutableSortedDictionary<IdKind, ImmutableArray<string>> Ids, ImmutableArray<RequiredKey> Required)
{
    /// <summary>Those of what is written.</summary>
    public static EditorFacts Of(Written written) => new(Enum.GetValues<IdKind>().ToImmutableSortedDictionary(kind => kind, kind => Sorted(Names(kind, written))), written.Settings.RequiredKeys);

    private static IEnumerable<string> Names(IdKind kind, Written written) => kind switch
    {
        IdKind.Source => written.Sources.Select(source => source.Id),
        IdKind.Role => Pages<RolePage>(written),
        IdKind.Topic => Pages<TopicPage>(written),
        IdKind.Guide => Pages<GuidePage>(written),
        IdKind.Course => Pages<CoursePage>(written),
        IdKind.Document => Pages<DocumentPage>(written),
        IdKind.Administration => Pages<AdministrationPage>(written),
        IdKind.Contact => written.Contacts.Select(contact => contact.Id),
        IdKind.LocalFact => written.LocalFacts.Select(fact => fact.Id),
        IdKind.Section => written.Settings.Menu.Concat(written.Settings.OtherSections).Select(section => section.Value),
        _ => written.Pages.Select(page => page.Source.Path),
    };

    private static IEnumerable<string> Pages<TPage>(Written written)
        where TPage : Page => written.Pages.OfType<TPage>().Select(page => page.Id);

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
