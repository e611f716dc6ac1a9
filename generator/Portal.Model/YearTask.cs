namespace Portal.Model;

/// <summary>An entry of <c>arshjul.yml</c>: what comes back every year.</summary>
public sealed record YearTask
{
    /// <summary>The month, from 1.</summary>
    public required int Month { get; init; }

    /// <summary>What is done.</summary>
    public required string What { get; init; }

    /// <summary>The roles that do it.</summary>
    public required string Who { get; init; }

    /// <summary>The id of the document to fill in, if any.</summary>
    public Spanned<string>? Document { get; init; }
}
