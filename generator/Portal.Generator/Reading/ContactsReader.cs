using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>kontakter.yml</c>.</summary>
public static class ContactsReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "kontakter.yml";

    /// <summary>The contacts, in the order of the file.</summary>
    /// <param name="content">The files.</param>
    /// <param name="allowed">Addresses that are a function's though they look like a person's.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static ImmutableArray<ContactEntry> Read(ContentFiles content, ImmutableArray<string> allowed, DiagnosticBag bag) =>
        YamlFile.ReadList(content, Path, fields => ReadContact(fields, allowed), bag);

    /// <summary>Reads one.</summary>
    public static ContactEntry ReadContact(Fields fields) => ReadContact(fields, []);

    private static ContactEntry ReadContact(Fields fields, ImmutableArray<string> allowed)
    {
        var entry = new ContactEntry
        {
            Id = fields.Text("id"),
            Contact = ContactReader.Read(fields, () => allowed),
            Hours = fields.OptionalText("tider"),
            Role = fields.OptionalSpanned("roll", IdKind.Role),
            Administration = fields.OptionalSpanned("förvaltning", IdKind.Administration),
            IsOnCard = fields.Flag("kort"),
            Owner = fields.Text("ägare"),
            ValidTo = fields.Date("giltig-till"),
            ValidToSpan = fields.SpanOf("giltig-till"),
            Span = fields.Span,
        };
        if (!entry.IsMissing)
            fields.Require("giltig-till", "Skriv dagen då numret och adressen ska kontrolleras igen, till exempel om ett halvår.");
        return entry;
    }
}
