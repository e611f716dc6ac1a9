using Portal.Generator.Rendering;

namespace Portal.Tests;

public sealed class NumericEntityTests
{
    [Theory]
    [InlineData("s&#xE4;kerhet", "säkerhet")]
    [InlineData("&#x1F600;", "😀")]
    [InlineData("&#x2013;&#xA0;", "–\u00A0")]
    [InlineData("&#x3C;script&#x3E;", "&#x3C;script&#x3E;")]
    [InlineData("&#x27;&quot;&amp;&lt;", "&#x27;&quot;&amp;&lt;")]
    [InlineData("&#x1;&#xD800;", "&#x1;&#xD800;")]
    [InlineData("&#xFFFFFF;", "&#xFFFFFF;")]
    [InlineData("&amp;#xE4;", "&amp;#xE4;")]
    public void Letters_beyond_ASCII_are_written_out_and_what_HTML_needs_stays(string html, string plain) =>
        Assert.Equal(plain, NumericEntity.Decode(html));
}
