using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>The key <c>kvittens</c>, for the kinds of pages that readers can be asked to acknowledge.</summary>
public static class AcknowledgementKey
{
    /// <summary>What readers acknowledge, or null when the page does not ask. A page without a date is reported: nobody could tell its versions apart.</summary>
    public static Acknowledgement? Read(Fields fields, PageParts parts, DateOnly? decided = null)
    {
        if (!fields.Flag("kvittens"))
            return null;
        if (!LearningLimits.IsAddress(parts.Url.Value.Trim('/')))
            fields.ReportName($"en sida som kvitteras får ha högst {LearningLimits.AddressLength} tecken i sin adress", "Välj ett kortare filnamn. Titeln får vara längre.");
        if ((decided ?? parts.Meta.Reviewed) is { } version)
            return new Acknowledgement(version, decided is not null);
        fields.ReportValue("kvittens", "en sida som kvitteras behöver ett datum för sin version", "Skriv när sidan granskades: granskad: 2026-11-20.");
        return null;
    }
}
