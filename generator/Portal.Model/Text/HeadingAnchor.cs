using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>
/// The anchors of headings: their slugs, with <c>-avsnitt</c> behind those that a page gives to parts of its own. "Innehåll" is a good
/// heading, but <c>#innehall</c> is where the link past the menu leads.
/// </summary>
public static partial class HeadingAnchor
{
    /// <summary>The anchor of a heading; empty when its slug is.</summary>
    public static string Of(string heading) => Slug.From(heading) is var slug && OfTheFrame().IsMatch(slug) ? slug + "-avsnitt" : slug;

    /// <summary>Ids that templates and scripts write. A test compares them with the templates.</summary>
    [GeneratedRegex(@"\A(?:innehall|sokresultat|svar-ur-ordlistan|om-koden|flera-koder|kort-rensa|kvittens-rubrik|organisationsbild-(?:titel|text)|(?:sidfot|intyg|tabellnamn)-.+|del-(?:akut|avsnitt|behov|beror|facit|forslag|fragor|granskning|hant|klart|kortet|kursen|kurser|kvittens|kvittenser|larande|larvag|las-ocksa|lektioner|lista|mal|mallar|mer|nyheter|paborjat|paket|register|rensa|repetera|roller|saknade-uppgifter|sakomraden|styrdokument|tackning|uppgifter|utan-granskning|vagledningar|val|(?:.+-)?saknas(?:-[0-9]+)?))\z")]
    private static partial Regex OfTheFrame();
}
