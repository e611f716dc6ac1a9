namespace Portal.Model.Rendering;

/// <summary>A page that no file of the content is: its title, summary and address.</summary>
public sealed record GeneratedPage(string Title, string Summary, UrlPath Url);

/// <summary>The pages that every portal has beside those of its content.</summary>
public static class GeneratedPages
{
    public static GeneratedPage Search { get; } = new("Sök", "Sök bland portalens sidor, ord och källor.", Addresses.Search);
    public static GeneratedPage Glossary { get; } = new("Ordlista", "Ord och förkortningar som används i portalen, förklarade i en eller två meningar.", Addresses.Glossary);
    public static GeneratedPage Sources { get; } = new("Källor", "Dokumenten som uppgifterna i portalen kommer från.", Addresses.Sources);
    public static GeneratedPage NotFound { get; } = new("Sidan finns inte", "Adressen leder ingenstans. Sidan kan ha flyttats eller tagits bort.", Addresses.NotFound);
    public static GeneratedPage MyLearning { get; } = new("Mitt lärande", "Dina kurser, nästa steg och frågor att repetera. Allt finns bara i din webbläsare.", Addresses.MyLearning);
    public static GeneratedPage Certificate { get; } = new("Kursintyg", "Ett papper på att du är klar med en kurs. Du skriver ditt namn när du skriver ut det.", Addresses.Certificate);
    public static GeneratedPage CheckCode { get; } = new("Kontrollera ett kursintyg", "Skriv koden på intyget och se vad den säger.", Addresses.CheckCode);
    public static GeneratedPage Acknowledgements { get; } = new("Dina kvittenser", "Sidor som du kvitterar att du har läst. Skriv ut kvittensen om din chef vill ha den.", Addresses.Acknowledgements);
}
