namespace Portal.Generator.Reading;

/// <summary>What a key or mark can name.</summary>
public enum IdKind
{
    Source,
    Role,
    Topic,
    Guide,
    Course,
    Document,
    Administration,
    Contact,
    LocalFact,

    /// <summary>A folder of the menu or beside it.</summary>
    Section,

    /// <summary>The path of a page's file.</summary>
    Page,
}
