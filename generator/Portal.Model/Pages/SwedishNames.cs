using System.Collections.Frozen;
using Portal.Model.Diagnostics;

namespace Portal.Model.Pages;

/// <summary>The Swedish words that front matter and readers use for enumerated values.</summary>
public static class SwedishNames
{
    /// <summary>Values of <c>nivå</c>.</summary>
    public static FrozenDictionary<string, Level> Levels { get; } = new Dictionary<string, Level>
    {
        ["strategisk"] = Level.Strategic,
        ["taktisk"] = Level.Tactical,
        ["operativ"] = Level.Operative,
        ["linje"] = Level.Line,
        ["stab"] = Level.Staff,
    }.ToFrozenDictionary();

    /// <summary>Values of <c>dokumenttyp</c>.</summary>
    public static FrozenDictionary<string, DocumentType> DocumentTypes { get; } = new Dictionary<string, DocumentType>
    {
        ["policy"] = DocumentType.Policy,
        ["riktlinje"] = DocumentType.Guideline,
        ["anvisning"] = DocumentType.Instruction,
        ["plan"] = DocumentType.Plan,
        ["program"] = DocumentType.Programme,
        ["handbok"] = DocumentType.Handbook,
        ["beslut"] = DocumentType.Decision,
        ["avtal"] = DocumentType.Agreement,
        ["rapport"] = DocumentType.Report,
        ["mall"] = DocumentType.Template,
    }.ToFrozenDictionary();

    /// <summary>Values of <c>informationsklass</c>.</summary>
    public static FrozenDictionary<string, InformationClass> InformationClasses { get; } =
        new Dictionary<string, InformationClass>
        {
            ["öppen"] = InformationClass.Open,
            ["intern"] = InformationClass.Internal,
            ["känslig"] = InformationClass.Sensitive,
        }.ToFrozenDictionary();

    /// <summary>Values of <c>informationsklass</c> of a portal.</summary>
    public static FrozenDictionary<string, InformationClass> PortalClasses { get; } =
        InformationClasses.Where(word => word.Value != InformationClass.Sensitive).ToFrozenDictionary();

    /// <summary>Values of <c>tjänst</c> in <c>redigering</c> of the settings.</summary>
    public static FrozenDictionary<string, GitService> GitServices { get; } =
        new Dictionary<string, GitService> { ["github"] = GitService.GitHub, ["gitlab"] = GitService.GitLab }.ToFrozenDictionary();

    /// <summary>Values of <c>språk</c>: Swedish, for a portal in another language, the national minority languages and those that many in Swedish workplaces read.</summary>
    public static FrozenDictionary<string, ContentLanguage> Languages { get; } = new Dictionary<string, ContentLanguage>
    {
        ["arabiska"] = new("ar", "العربية", IsRightToLeft: true),
        ["bosniska"] = new("bs", "bosanski"),
        ["dari"] = new("prs", "دری", IsRightToLeft: true),
        ["engelska"] = new("en", "English"),
        ["finska"] = new("fi", "suomi"),
        ["franska"] = new("fr", "français"),
        ["jiddisch"] = new("yi", "ייִדיש", IsRightToLeft: true),
        ["kurmanji"] = new("kmr", "kurmancî"),
        ["meänkieli"] = new("fit", "meänkieli"),
        ["nordsamiska"] = new("se", "davvisámegiella"),
        ["persiska"] = new("fa", "فارسی", IsRightToLeft: true),
        ["polska"] = new("pl", "polski"),
        ["romani"] = new("rom", "romani"),
        ["somaliska"] = new("so", "Soomaali"),
        ["sorani"] = new("ckb", "سۆرانی", IsRightToLeft: true),
        ["spanska"] = new("es", "español"),
        ["svenska"] = new("sv", "svenska"),
        ["thai"] = new("th", "ไทย"),
        ["tigrinska"] = new("ti", "ትግርኛ"),
        ["turkiska"] = new("tr", "Türkçe"),
        ["tyska"] = new("de", "Deutsch"),
        ["ukrainska"] = new("uk", "українська"),
    }.ToFrozenDictionary();

    /// <summary>Values of <c>typ</c> on a förvaltning: true for a company.</summary>
    public static FrozenDictionary<string, bool> AdministrationTypes { get; } = new Dictionary<string, bool>
    {
        ["förvaltning"] = false,
        ["bolag"] = true,
    }.ToFrozenDictionary();

    /// <summary>Values of <c>visning</c>: true for one question at a time.</summary>
    public static FrozenDictionary<string, bool> TestDisplays { get; } = new Dictionary<string, bool>
    {
        ["en"] = true,
        ["alla"] = false,
    }.ToFrozenDictionary();

    /// <summary>Values of <c>reserv</c> of a font: whether the letters have serifs that stand in for it.</summary>
    public static FrozenDictionary<string, bool> FontEndings { get; } = new Dictionary<string, bool>
    {
        ["sans"] = false,
        ["serif"] = true,
    }.ToFrozenDictionary();

    /// <summary>Levels of a rule under <c>regler</c>.</summary>
    public static FrozenDictionary<string, RuleLevel> RuleLevels { get; } = new Dictionary<string, RuleLevel>
    {
        ["av"] = RuleLevel.Off,
        ["upplysning"] = RuleLevel.Hint,
        ["varning"] = RuleLevel.Warning,
        ["fel"] = RuleLevel.Error,
    }.ToFrozenDictionary();

    /// <summary>Values of <c>utfall</c>.</summary>
    public static FrozenDictionary<string, Learning.Outcome> Outcomes { get; } = new Dictionary<string, Learning.Outcome>
    {
        ["bra"] = Learning.Outcome.Good,
        ["delvis"] = Learning.Outcome.Partial,
        ["dåligt"] = Learning.Outcome.Bad,
    }.ToFrozenDictionary();
}
