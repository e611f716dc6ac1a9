using Portal.Model.Learning;

namespace Portal.Model.Rendering;

/// <summary>A page that no file of the content is: its title, summary and address.</summary>
public sealed record GeneratedPage(string Title, string Summary, UrlPath Url);

/// <summary>The pages that every portal has beside those of its content.</summary>
public static class GeneratedPages
{
    public static GeneratedPage Search { get; } = new("Sök", "Sök bland portalens sidor, ord och källor.", new UrlPath("/sok/"));
    public static GeneratedPage Glossary { get; } = new("Ordlista", "Ord och förkortningar som används i portalen, förklarade i en eller två meningar.", new UrlPath("/ordlista/"));
    public static GeneratedPage Sources { get; } = new("Källor", "Dokumenten som uppgifterna i portalen kommer från.", new UrlPath("/kallor/"));
    public static GeneratedPage NotFound { get; } = new("Sidan finns inte", "Adressen leder ingenstans. Sidan kan ha flyttats eller tagits bort.", new UrlPath("/404.html"));
    public static GeneratedPage Offline { get; } = new("Du är utan nät", "Sidan finns inte sparad på den här enheten. Det här går att läsa utan nät.", new UrlPath("/utan-nat/"));
    public static GeneratedPage MyLearning { get; } = new("Mitt lärande", "Dina kurser, nästa steg och frågor att repetera. Allt finns bara i din webbläsare.", LearningUrls.Mine);
    public static GeneratedPage Certificate { get; } = new("Kursintyg", "Ett papper på att du är klar med en kurs. Du skriver ditt namn när du skriver ut det.", LearningUrls.Certificate);
    public static GeneratedPage CheckCode { get; } = new("Kontrollera ett kursintyg", "Skriv koden på intyget och se vad den säger.", LearningUrls.CheckCode);
    public static GeneratedPage Acknowledgements { get; } = new("Dina kvittenser", "Sidor som du kvitterar att du har läst. Skriv ut kvittensen om din chef vill ha den.", LearningUrls.Acknowledgements);
}
