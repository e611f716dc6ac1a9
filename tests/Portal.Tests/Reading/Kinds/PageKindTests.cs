using Portal.Generator.Reading.Kinds;
using Portal.Model;

namespace Portal.Tests;

public sealed class PageKindTests
{
    [Theory]
    [InlineData("index.md", "Artikel", "/", "start")]
    [InlineData("behovsmatris.md", "Artikel", "/behovsmatris/", "behovsmatris")]
    [InlineData("roller/index.md", "Artikel", "/roller/", "roller")]
    [InlineData("roller/ombud.md", "Roll", "/roller/ombud/", "ombud")]
    [InlineData("organisation/mto.md", "Organisation", "/organisation/mto/", "mto")]
    [InlineData("forvaltningar/skola.md", "Förvaltning", "/forvaltningar/skola/", "skola")]
    [InlineData("sakomraden/brand.md", "Sakområde", "/sakomraden/brand/", "brand")]
    [InlineData("vagledning/brand.md", "Vägledning", "/vagledning/brand/", "brand")]
    [InlineData("styrdokument/plan.md", "Styrdokument", "/styrdokument/plan/", "plan")]
    [InlineData("nyheter/ny.md", "Nyhet", "/nyheter/ny/", "ny")]
    [InlineData("utbildning/kurs/index.md", "Kurs", "/utbildning/kurs/", "kurs")]
    [InlineData("utbildning/kurs/01-start.md", "Lektion", "/utbildning/kurs/start/", "01-start")]
    [InlineData("utbildning/kurs/prov.md", "Prov", "/utbildning/kurs/prov/", "prov")]
    [InlineData("utbildning/fritt.md", "Artikel", "/utbildning/fritt/", "fritt")]
    public void The_kind_and_address_of_a_page_follow_from_its_path(string path, string kind, string url, string id)
    {
        var parts = ContentPath.From(new SourceFile(path, ""));
        var holder = PageKindList.All.First(other => other.Holds(parts));

        Assert.Equal((kind, url, id), (holder.Name, holder.Url(parts).Value, parts.Id));
    }

    [Fact]
    public void The_general_kind_comes_last_so_that_it_takes_only_what_is_left()
    {
        Assert.IsType<ArticleKind>(PageKindList.All[^1]);
        Assert.Single(PageKindList.All, kind => kind.Holds(ContentPath.From(new SourceFile("annat/sida.md", ""))));
    }

    [Fact]
    public void Every_kind_has_a_name_of_its_own() =>
        Assert.Equal(PageKindList.All.Length, PageKindList.All.Select(kind => kind.Name).Distinct().Count());
}
