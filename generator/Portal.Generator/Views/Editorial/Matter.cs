namespace Portal.Generator.Views.Editorial;

/// <summary>What sort of thing somebody has to see to, in the order in which they are told.</summary>
public enum MatterKind
{
    /// <summary>A page to review: its day is past or near.</summary>
    Review,

    /// <summary>A governing document or a contact whose last day is past or near.</summary>
    Validity,

    /// <summary>A link to another site that leads nowhere or has moved, as far as the verb <c>links</c> knows.</summary>
    Link,

    /// <summary>A page that was changed, or builds on something that was, after it was reviewed.</summary>
    Changed,

    /// <summary>A question that links to a page that was changed after the question was reviewed.</summary>
    Question,

    /// <summary>A page that readers acknowledge though nobody has decided what they acknowledge.</summary>
    Receipt,

    /// <summary>A source that nobody has looked at, or not for a year: whether it still says what pages say that it does.</summary>
    Source,

    /// <summary>A page that never becomes due.</summary>
    Undated,

    /// <summary>A fact that nobody has found.</summary>
    Fact,

    /// <summary>A need without a guide, a course or a governing document.</summary>
    Need,

    /// <summary>A topic that nobody needs, or that nothing is written on.</summary>
    Topic,

    /// <summary>A page that waits for its day, or is a draft.</summary>
    Held,

    /// <summary>Something that the leak gate finds and the portal lets pass.</summary>
    Waiver,
}

/// <summary>How soon a matter must be seen to, the most urgent first.</summary>
public enum Urgency
{
    /// <summary>Its day is past.</summary>
    Late,

    /// <summary>Its day is near.</summary>
    Soon,

    /// <summary>It has no day.</summary>
    Sometime,
}

/// <summary>Something about the content that somebody has to see to.</summary>
public sealed record Matter
{
    /// <summary>What sort of thing it is.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>How soon it must be seen to.</summary>
    public Urgency Urgency { get; init; } = Urgency.Sometime;

    /// <summary>What it is about: the title of a page, the function of a contact.</summary>
    public required string Subject { get; init; }

    /// <summary>Where that stands in the portal; nothing for what is not published.</summary>
    public string? Href { get; init; }

    /// <summary>Where it is changed: a file of the content.</summary>
    public required string File { get; init; }

    /// <summary>The role or function that answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>What is the matter, in words.</summary>
    public required string What { get; init; }

    /// <summary>The day by which it is to be done, or on which it happens.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>What kinds and urgencies are called among the words of the interface.</summary>
public static class MatterWords
{
    /// <summary>The key of a kind's heading. That of what to do about it ends with <c>_about</c>.</summary>
    public static string Key(this MatterKind kind) => kind switch
    {
        MatterKind.Review => "editorial.review",
        MatterKind.Validity => "editorial.validity",
        MatterKind.Link => "editorial.link",
        MatterKind.Changed => "editorial.changed",
        MatterKind.Question => "editorial.question",
        MatterKind.Receipt => "editorial.receipt",
        MatterKind.Source => "editorial.source",
        MatterKind.Undated => "editorial.undated",
        MatterKind.Fact => "editorial.fact",
        MatterKind.Need => "editorial.need",
        MatterKind.Topic => "editorial.topic",
        MatterKind.Held => "editorial.held",
        MatterKind.Waiver => "editorial.waiver",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };

    /// <summary>The key of an urgency.</summary>
    public static string Key(this Urgency urgency) => urgency switch
    {
        Urgency.Late => "editorial.late",
        Urgency.Soon => "editorial.soon",
        _ => "editorial.sometime",
    };

    /// <summary>The name of a kind for programs and in anchors: <c>review</c>.</summary>
    public static string Name(this MatterKind kind) => $"{kind}".ToLowerInvariant();

    /// <summary>The name of an urgency for programs: <c>late</c>.</summary>
    public static string Name(this Urgency urgency) => $"{urgency}".ToLowerInvariant();
}
