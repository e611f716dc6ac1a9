using Portal.Generator.Typesetting;

namespace Portal.Tests;

public sealed class TypesetterTests
{
    private static readonly Typesetter Typesetter = new(new CompoundHyphens(ModelOfWords.Model));

    [Theory]
    [InlineData("<p>kostar 4 100 000 kr per år</p>", "<p>kostar 4_100_000_kr per år</p>")]
    [InlineData("<td>1 300</td>", "<td>1_300</td>")]
    [InlineData("<p>Ring 114 14 vid 20 % och 30 minuter</p>", "<p>Ring 114_14 vid 20_% och 30_minuter</p>")]
    [InlineData("<p>12 krav, 3 kronor</p>", "<p>12 krav, 3_kronor</p>")]
    [InlineData("<p>under 2021 fick 12 personer</p>", "<p>under 2021 fick 12 personer</p>")]
    [InlineData("<p title=\"4 100 000 kr\">x</p>", "<p title=\"4 100 000 kr\">x</p>")]
    [InlineData("<pre>4 100 000 kr</pre><code>1 000</code>", "<pre>4 100 000 kr</pre><code>1 000</code>")]
    [InlineData("<head><title>1 000 kr</title></head>", "<head><title>1 000 kr</title></head>")]
    [InlineData("<option>1 000 kr</option> 1 000", "<option>1 000 kr</option> 1_000")]
    public void Amounts_stay_on_one_line(string html, string set) => Assert.Equal(set, Typesetter.Set(html).Replace('\u00A0', '_'));

    [Theory]
    [InlineData("<h1>Utbildningsförvaltningen</h1>", "<h1>Utbildnings|förvaltningen</h1>")]
    [InlineData("<p>UTBILDNINGSFÖRVALTNINGEN</p>", "<p>UTBILDNINGS|FÖRVALTNINGEN</p>")]
    [InlineData("<h2>brandskydd och <a>säkerhetsombuden</a></h2>", "<h2>brandskydd och <a>säkerhets|ombuden</a></h2>")]
    [InlineData("<p>säkerhetsombuden</p>", "<p>säkerhetsombuden</p>")]
    [InlineData("<form><label>Utbildningsförvaltningen</label></form><label>Utbildningsförvaltningen</label>", "<form><label>Utbildningsförvaltningen</label></form><label>Utbildnings|förvaltningen</label>")]
    [InlineData("<td id=\"utbildningsförvaltningen\">x</td>", "<td id=\"utbildningsförvaltningen\">x</td>")]
    [InlineData("<svg><text>Utbildningsförvaltningen</text></svg>", "<svg><text>Utbildningsförvaltningen</text></svg>")]
    [InlineData("<h1>obegripligheterna</h1>", "<h1>obegripligheterna</h1>")]
    public void Long_compounds_can_be_broken_between_their_parts(string html, string set) =>
        Assert.Equal(set, Typesetter.Set(html).Replace(CompoundHyphens.SoftHyphen, '|'));

    [Theory]
    [InlineData("<h1>a")]
    [InlineData("a < b")]
    [InlineData("<")]
    [InlineData("")]
    public void Anything_else_stays_as_it_is(string html) => Assert.Equal(html, Typesetter.Set(html));
}
