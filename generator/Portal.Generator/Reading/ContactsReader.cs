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
    public static ImmutableArray<ContactEntry> Read(ContentFiles content, DiagnosticBag bag) => YamlFile.ReadList(content, Path, ReadContact, bag);

    /// <summary>Reads one.</summary>
    public static ContactEntry ReadContact(Fields fields)
    {
        var entry = new ContactEntry
        {
            Id = fields.Text("id"),
            Contact = ContactReader.Read(fields),
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
