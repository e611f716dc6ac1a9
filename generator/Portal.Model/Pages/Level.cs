namespace Portal.Model.Pages;

/// <summary>The levels of a security organisation, and the line organisation that it supports.</summary>
public enum Level
{
    Strategic,
    Tactical,
    Operative,
    Line,
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
