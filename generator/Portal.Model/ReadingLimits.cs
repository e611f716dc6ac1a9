using Portal.Model.Pages;

namespace Portal.Model;

/// <summary>How hard to read a page may be. LIX 30 is the limit of easy texts, which are read under stress; 40 that of ordinary prose.</summary>
/// <param name="Lix">Highest LIX of a page.</param>
/// <param name="AcuteLix">The same of an acute guide.</param>
/// <param name="SentenceWords">Most words of a sentence.</param>
public sealed record ReadingLimits(int Lix = 40, int AcuteLix = 30, int SentenceWords = 30)
{
    /// <summary>The highest LIX of a page.</summary>
    public int LixOf(Page page) => page is GuidePage { IsAcute: true } ? AcuteLix : Lix;
}
