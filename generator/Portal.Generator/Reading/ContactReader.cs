using System.Collections.Immutable;
using Portal.Generator.Reading.Leaks;
using Portal.Model;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Reads the function, address and number of a contact, wherever one is written.</summary>
public static class ContactReader
{
    /// <summary>The contact; what is wrong with it is reported.</summary>
    /// <param name="fields">Where it is written.</param>
    /// <param name="allowed">Addresses that are a function's though they look like a person's, as <see cref="ContactFinder.Plain"/> writes them; asked for only where there is one.</param>
    public static Contact Read(Fields fields, Func<ImmutableArray<string>> allowed)
    {
        var contact = new Contact(fields.Text("funktion"), fields.TextFact("e-post"), fields.TextFact("telefon"));
        if (contact.Email.Value is { } email && !ContactAddress.IsEmail(email))
            fields.ReportValue("e-post", $"\"{email}\" är ingen e-postadress", "Skriv till exempel sakerhet@kommun.example, eller Uppgift saknas.");
        else if (contact.Email.Value is { } address && ContactAddress.IsPersons(address, contact.Function) && !allowed().Contains(ContactFinder.Plain(address)))
            fields.ReportValue("e-post", $"\"{address}\" ser ut att vara en persons adress", "Skriv en adress som hör till funktionen och som flera läser, till exempel sakerhet@kommun.example, eller Uppgift saknas. Är den funktionens: skriv den också under tillåtna-kontakter i portal.yml.");
        if (contact.Phone.Value is { } phone && !ContactAddress.IsPhone(phone))
            fields.ReportValue("telefon", $"\"{phone}\" är inget telefonnummer", "Skriv också riktnumret, till exempel 08-465 004 00, eller Uppgift saknas.");
        return contact;
    }
}
