using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class BaseUrlTests
{
    [Theory]
    [InlineData("https://sakerhet.kommun.example")]
    [InlineData("https://sakerhet.kommun.example/")]
    [InlineData("https://kommun.example/sakerhet")]
    [InlineData("https://kommun.example/intern/sakerhet_2.0/~webb/")]
    [InlineData("https://säkerhet.example/")]
    [InlineData("http://127.0.0.1:5080/")]
    [InlineData("http://[::1]:5080/bas/")]
    [InlineData("HTTPS://KOMMUN.EXAMPLE/")]
    public void A_plain_address_is_taken(string address) => Assert.Null(BaseUrl.Fault(address));

    [Theory]
    [InlineData("")]
    [InlineData("kommun.example")]
    [InlineData("http")]
    [InlineData("http://")]
    [InlineData("ftp://kommun.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/")]
    [InlineData("https://anna:hemligt@kommun.example/")]
    [InlineData("https://anna@kommun.example/")]
    [InlineData("https://kommun.example/?a=b")]
    [InlineData("https://kommun.example/#a")]
    [InlineData("https://kommun.example/a\n")]
    [InlineData("https://kommun.example/a\tb/")]
    [InlineData("https://kommun.example/\u0001/")]
    [InlineData("https://kommun.example/\u202E/")]
    [InlineData("https://kommun.example/a/../b/")]
    [InlineData("https://kommun.example/..")]
    [InlineData("https://kommun.example/./a/")]
    [InlineData("https://kommun.example/%2e%2e/")]
    [InlineData("https://kommun.example//a/")]
    [InlineData("https://kommun.example/a//")]
    [InlineData("https://kommun.example\\a")]
    [InlineData("https://kommun.example/a b/")]
    [InlineData(" https://kommun.example/")]
    [InlineData("https://kommun.example/å/")]
    [InlineData("https://kommun.example/<b>/")]
    [InlineData("https://kommun.example/\"/")]
    [InlineData("https://kommun.example:99999/")]
    public void An_odd_one_is_refused_in_the_settings_and_on_the_command_line(string address)
    {
        Assert.NotNull(BaseUrl.Fault(address));
        if (address.Length == 0)
            return;
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("https://portal.example/", Hostile.OddStrings.Yaml(address)));
        SettingsReader.Read(portal.Content(), null, portal.Bag);

        var found = Assert.Single(portal.Bag.Sorted());
        Assert.Equal((address.AsSpan().ContainsAny('\u0001', '\u202E') ? DiagnosticRules.BadYaml : DiagnosticRules.BadValue, "portal.yml", 3, 10), (found.Rule, found.Path, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void A_portal_without_encryption_can_have_old_addresses()
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("https:", "http:")).With("index.md", MiniPortal.Page("Start", keys: "alias: /gammal/"));
        var site = portal.Site();
        Generator.Rendering.HtmlCheck.Check(new Generator.Outputs.RedirectPages().Make(site), portal.Bag);

        Assert.Empty(portal.Codes);
    }
}
