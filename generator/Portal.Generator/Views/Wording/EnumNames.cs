using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Views.Wording;

/// <summary>What enumerated values are called.</summary>
public static class EnumNames
{
    /// <summary><c>Strategisk nivå</c>, <c>Linjeorganisationen</c>.</summary>
    public static string Name(this Level level, Words words) => words.Of(level switch
    {
        Level.Strategic => "level.strategic",
        Level.Tactical => "level.tactical",
        Level.Operative => "level.operative",
        Level.Staff => "level.staff",
        Level.Line => "level.line",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    });

    /// <summary><c>Riktlinje</c>.</summary>
    public static string Name(this DocumentType type, Words words) => words.Of(type switch
    {
        DocumentType.Policy => "document_type.policy",
        DocumentType.Guideline => "document_type.guideline",
        DocumentType.Instruction => "document_type.instruction",
        DocumentType.Plan => "document_type.plan",
        DocumentType.Programme => "document_type.programme",
        DocumentType.Handbook => "document_type.handbook",
        DocumentType.Decision => "document_type.decision",
        DocumentType.Agreement => "document_type.agreement",
        DocumentType.Report => "document_type.report",
        DocumentType.Template => "document_type.template",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    });
}
