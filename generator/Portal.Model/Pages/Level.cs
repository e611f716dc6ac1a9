namespace Portal.Model.Pages;

/// <summary>The levels of a security organisation, the line organisation that it supports, and staff, which stands beside both.</summary>
public enum Level
{
    Strategic,
    Tactical,
    Operative,
    Line,
    Staff,
}

/// <summary>What kind of governing document.</summary>
public enum DocumentType
{
    Policy,
    Guideline,
    Instruction,
    Plan,
    Programme,
    Handbook,
    Decision,
    Agreement,
    Report,
    Template,
}
