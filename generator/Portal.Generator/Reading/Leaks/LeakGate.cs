using System.Collections.Immutable;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Leaks;

/// <summary>
/// Tells of everything in the content that looks as if it must not be published, also in pages that are not, in comments and in
/// attachments: whoever can read the files can read it. The portal says which addresses and numbers are those of functions, and what it
/// has looked at and lets pass.
/// </summary>
public static class LeakGate
{
    /// <summary>The rules that a waiver can be about.</summary>
    public static ImmutableArray<DiagnosticRule> Waivable { get; } =
    [
        DiagnosticRules.PersonalNumber, DiagnosticRules.PossiblePersonalNumber, DiagnosticRules.PersonalEmail, DiagnosticRules.PersonalPhone, DiagnosticRules.SecrecyMark,
        DiagnosticRules.Secret, DiagnosticRules.PicturePosition, DiagnosticRules.UnreadAttachment,
    ];

    /// <summary>Looks through all files, save those that <paramref name="memory"/> has.</summary>
    /// <param name="content">The files.</param>
    /// <param name="settings">What portal.yml says.</param>
    /// <param name="contacts">The portal's own list of contacts.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    /// <param name="memory">What was found in files before.</param>
    public static void Check(ContentFiles content, PortalSettings settings, ImmutableArray<ContactEntry> contacts, DiagnosticBag bag, Memo<object, ImmutableArray<Leak>> memory)
    {
        var own = Plain(settings, contacts);
        (string Path, string? Text, ImmutableArray<Leak> Leaks)[] found =
        [
            .. content.Texts.Concat(content.Templates).AsParallel().AsOrdered().Select(file => (file.Path, (string?)file.Text, memory.Of(file.Path, file, _ => [.. LeakScan.Name(file.Path), .. LeakScan.Text(file.Text)], bag))),
            .. content.Assets.Concat(content.Theme).AsParallel().AsOrdered().Select(file => (file.Path, (string?)null, memory.Of(file.Path, file, _ => [.. LeakScan.Name(file.Path), .. LeakScan.Attachment(file)], bag))),
        ];
        memory.KeepOnly(found.Select(file => file.Path));
        foreach (var (path, text, leaks) in found.Where(file => !file.Leaks.IsEmpty))
        {
            var lines = text is null ? null : new LineMap(text);
            foreach (var kind in leaks.Where(leak => leak.Contact is null || !own.Contains(leak.Contact)).GroupBy(leak => leak.Rule))
                if (!IsWaived(kind.Key, path, kind.Count(), settings, bag))
                    foreach (var leak in kind)
                        bag.Add(leak.Rule, path, lines is null ? SourceSpan.Start : lines.Span(leak.Start, leak.Start) with { Length = 0 }, leak.Message, leak.Remedy);
        }
        var seen = found.SelectMany(file => file.Leaks.Select(leak => (file.Path, leak.Rule.Code))).ToHashSet();
        foreach (var waiver in settings.Waivers.Where(waiver => !seen.Contains((waiver.Path, waiver.Code))))
            bag.Add(DiagnosticRules.BadWaiver, SettingsReader.Path, waiver.Span, $"undantaget från {waiver.Code} behövs inte: i {waiver.Path} finns inget sådant", "Ta bort det.");
    }

    /// <summary>Addresses and numbers of functions: those that the settings allow, and what stands in the portal's own lists of contacts.</summary>
    private static HashSet<string> Plain(PortalSettings settings, ImmutableArray<ContactEntry> contacts) =>
    [
        .. settings.Contacts,
        .. contacts.Select(entry => entry.Contact).Append(settings.Contact).SelectMany(contact => new[] { contact?.Email.Value, contact?.Phone.Value }).OfType<string>().Select(ContactFinder.Plain),
    ];

    /// <summary>True when the portal lets exactly so many of a kind pass in a file; one more may be a new one, so all are told.</summary>
    private static bool IsWaived(DiagnosticRule rule, string path, int count, PortalSettings settings, DiagnosticBag bag)
    {
        if (settings.Waivers.FirstOrDefault(waiver => waiver.Code == rule.Code && waiver.Path == path) is not { } waiver)
            return false;
        if (waiver.Count != count)
            bag.Add(DiagnosticRules.BadWaiver, SettingsReader.Path, waiver.Span, $"undantaget från {rule.Code} gäller {waiver.Count} i {path}, men där finns {count}", $"Se efter om något har kommit till. Är allt i sin ordning: skriv antal: {count}.");
        return waiver.Count >= count;
    }
}
