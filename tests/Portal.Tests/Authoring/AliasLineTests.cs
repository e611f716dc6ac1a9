using Portal.Generator.Authoring;
using Portal.Model;

namespace Portal.Tests.Authoring;

public sealed class AliasLineTests
{
    [Theory]
    [InlineData("---\ntitel: A\n---\n\nText.", "---\ntitel: A\nalias: [/x/]\n---\n\nText.")]
    [InlineData("---\ntitel: A\nalias: /a/\n---\n", "---\ntitel: A\nalias: [/a/, /x/]\n---\n")]
    [InlineData("---\nalias: [/a/, /b/]\ntitel: A\n---\n", "---\nalias: [/a/, /b/, /x/]\ntitel: A\n---\n")]
    [InlineData("---\nalias: []\ntitel: A\n---\n", "---\nalias: [/x/]\ntitel: A\n---\n")]
    [InlineData("---\nalias:\n  - /a/\n  - /b/\ntitel: A\n---\n", "---\nalias:\n  - /a/\n  - /b/\n  - /x/\ntitel: A\n---\n")]
    [InlineData("---\ntitel: A\n# alias: [/gammal/sida/]\n---\n", "---\ntitel: A\n# alias: [/gammal/sida/]\nalias: [/x/]\n---\n")]
    [InlineData("---\nalias: [\n  /a/,\n  /b/\n]\ntitel: A\n---\n", "---\nalias: [\n  /a/,\n  /b/, /x/\n]\ntitel: A\n---\n")]
    [InlineData("---\nalias: [ /a/, '/b/', ] \ntitel: A\n---\n", "---\nalias: [ /a/, '/b/', /x/, ] \ntitel: A\n---\n")]
    [InlineData("---\nalias:\n  # de gamla\n  - /a/\n\n  - \"/b/\"\ntitel: A\n---\n", "---\nalias:\n  # de gamla\n  - /a/\n\n  - \"/b/\"\n  - /x/\ntitel: A\n---\n")]
    [InlineData("---\ntitel: A\nalias:\n- /a/\n---\n", "---\ntitel: A\nalias:\n- /a/\n- /x/\n---\n")]
    [InlineData("---\n\"alias\": /a/\ntitel: A\n---\n", "---\n\"alias\": [/a/, /x/]\ntitel: A\n---\n")]
    [InlineData("---\nalias : '/a/'\ntitel: A\n---\n", "---\nalias : ['/a/', /x/]\ntitel: A\n---\n")]
    [InlineData("---\nalias:\n  /a/\ntitel: A\n---\n", "---\nalias:\n  [/a/, /x/]\ntitel: A\n---\n")]
    [InlineData("---\nalias:\ntitel: A\n---\n", "---\nalias: [/x/]\ntitel: A\n---\n")]
    [InlineData("---\ntitel: A\nsammanfattning: \"Ett\n  alias: [i texten].\"\n---\n", "---\ntitel: A\nsammanfattning: \"Ett\n  alias: [i texten].\"\nalias: [/x/]\n---\n")]
    public void An_address_is_added_in_the_form_that_stands_there(string text, string expected) => Assert.Equal(expected, TextEdit.Apply(text, [AliasLine.Add(new SourceFile("a.md", text), "/x/")]));
}
