using Portal.Generator.Reading;
using Portal.Model.Pages;

namespace Portal.Tests;

public sealed class MetaReaderTests
{
    [Fact]
    public void All_common_keys_are_read()
    {
        var (meta, portal) = Read("""
            menytitel: Kort
            ägare: Säkerhetsenheten
            granskad: 2026-01-31
            granskas-inom: 1 månad
            källor: [lagen]
            sakområden: [brand]
            roller: [chef]
            alias: [/gammal/, /Mapp/sida.html/]
            ordning: -1
            utkast: ja
            publiceras: 2026-02-01
            avpubliceras: 2026-12-31
            informationsklass: intern
            språk: engelska
            """);

        Assert.Empty(portal.Codes);
        Assert.Equal(("Kort", "Säkerhetsenheten", -1, true), (meta.MenuTitle, meta.Owner, meta.Order, meta.Draft));
        Assert.Equal(new DateOnly(2026, 2, 28), meta.ReviewDue);
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 12, 31)), (meta.PublishFrom, meta.UnpublishFrom));
        Assert.Equal(["/gammal/", "/Mapp/sida.html/"], meta.Aliases.Select(alias => alias.Value));
        Assert.Equal(["lagen", "brand", "chef"], meta.Sources.Concat(meta.Topics).Concat(meta.Roles).Select(id => id.Value));
        Assert.Equal(InformationClass.Internal, meta.InformationClass);
        Assert.Equal("en", meta.Language?.Tag);
    }

    [Fact]
    public void Without_a_menu_title_the_title_is_used()
    {
        var (meta, _) = Read("");

        Assert.Equal("Start", meta.MenuTitle);
        Assert.Equal(InformationClass.Open, meta.InformationClass);
        Assert.Null(meta.ReviewDue);
    }

    [Theory]
    [InlineData("2 år", 24)]
    [InlineData("18 månader", 18)]
    [InlineData("1 månad", 1)]
    public void A_review_interval_is_in_months_or_years(string text, int months)
    {
        var (meta, _) = Read($"granskad: 2024-11-20\ngranskas-inom: {text}");

        Assert.Equal(new DateOnly(2024, 11, 20).AddMonths(months), meta.ReviewDue);
    }

    [Theory]
    [InlineData("ett år")]
    [InlineData("0 månader")]
    [InlineData("12")]
    [InlineData("12 veckor")]
    public void Another_interval_is_an_error(string text) => Assert.Equal(["PORTAL109"], Read($"granskas-inom: {text}").Portal.Codes);

    [Theory]
    [InlineData("gammal/")]
    [InlineData("/gammal")]
    [InlineData("/")]
    [InlineData("//annan.example/")]
    [InlineData("/a b/")]
    [InlineData("/../hemligt/")]
    [InlineData("/gammal/../../hemligt/")]
    [InlineData("/./gammal/")]
    [InlineData("/.portal/")]
    public void An_alias_that_is_no_address_in_the_portal_is_an_error(string alias) =>
        Assert.Equal(["PORTAL109"], Read($"alias: \"{alias}\"").Portal.Codes);

    [Fact]
    public void A_summary_may_be_as_long_as_the_limit_and_no_longer()
    {
        Assert.Empty(Summary(MetaReader.MaxSummaryLength));
        Assert.Equal(["PORTAL109"], Summary(MetaReader.MaxSummaryLength + 1));
    }

    private static string[] Summary(int length)
    {
        var portal = new MiniPortal().With("index.md", $"---\ntitel: Start\nsammanfattning: {new string('a', length)}\n---\n");
        portal.Read();
        return portal.Codes;
    }

    private static (Meta Meta, MiniPortal Portal) Read(string keys)
    {
        var portal = new MiniPortal().With("index.md", MiniPortal.Page("Start", keys: keys));
        return (portal.Read().Single().Meta, portal);
    }
}
