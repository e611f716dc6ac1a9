using Portal.Model;

namespace Portal.Generator.Outward;

/// <summary>What an address answered, in Swedish.</summary>
public static class LinkWords
{
    private const string LookYourself = "Öppna adressen i en webbläsare.";

    /// <summary>The answer, as the end of a sentence.</summary>
    public static string What(LinkAnswer answer) => answer switch
    {
        { Fault: LinkFault.UnknownHost } => $"webbplatsen {new Uri(answer.Address).Host} finns inte",
        { Fault: LinkFault.Certificate } => "det går inte att få en säker förbindelse med webbplatsen (certifikatet)",
        { Fault: LinkFault.Redirects } => "webbplatsen skickar vidare gång på gång utan att komma fram",
        { Fault: LinkFault.NoConnection } => "webbplatsen tar inte emot",
        { Fault: LinkFault.NoAnswer } => "webbplatsen svarar inte i tid",
        { Status: 404 } => "sidan finns inte (svar 404)",
        { Status: 410 } => "sidan är borttagen (svar 410)",
        { Status: 401 or 407 } => $"den kräver inloggning (svar {answer.Status})",
        { Status: 403 } => "den släpper inte in kontrollen (svar 403)",
        { Status: 429 } => "webbplatsen vill inte bli frågad så ofta (svar 429)",
        { IsSilent: true } or { IsBusy: true } => $"webbplatsen fungerar inte just nu (svar {answer.Status})",
        _ => $"svaret är {answer.Status}",
    };

    /// <summary>What an editor can do about it.</summary>
    public static string Remedy(LinkAnswer answer) => answer switch
    {
        { Fault: LinkFault.Certificate } => $"{LookYourself} Varnar den ska läsarna inte ledas dit: ta bort länken tills webbplatsen är lagad.",
        { State: LinkState.Dead } => "Sök sidan på nytt och byt adressen, eller ta bort länken.",
        { IsBusy: true } => "Den frågas igen nästa gång.",
        { IsSilent: true } => $"Den frågas igen nästa gång. Är det likadant i {LinkAnswer.DaysOfSilence} dagar räknas länken som död.",
        _ => $"{LookYourself} Stämmer den men går inte att fråga skriver du den i portal.yml, under länkar: hoppa-över, med skäl.",
    };
}
