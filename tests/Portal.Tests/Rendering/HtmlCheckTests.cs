using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Tests;

public sealed class HtmlCheckTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script src=\"/a.js\">alert(1)</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<iframe src=\"/\"></iframe>")]
    [InlineData("<object data=\"/a\"></object>")]
    [InlineData("<base href=\"/\">")]
    [InlineData("<p style=\"color:red\">a</p>")]
    [InlineData("<p onclick=\"x()\">a</p>")]
    [InlineData("<svg onload=\"x()\"></svg>")]
    [InlineData("<svg><foreignObject></foreignObject></svg>")]
    [InlineData("<svg><a xlink:href=\"javascript:x\"></a></svg>")]
    [InlineData("<img srcset=\"https://annan.example/a.png\">")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"JAVASCRIPT:alert(1)\">a</a>")]
    [InlineData("<a href=\" javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">a</a>")]
    [InlineData("<a href=\"http://annan.example/\">a</a>")]
    [InlineData("<a href=\"//annan.example/\">a</a>")]
    [InlineData("<a href=\"/\\annan.example/\">a</a>")]
    [InlineData("<a href=\"https:/\\annan.example/\">a</a>")]
    [InlineData("<a href=\"/&#9;/annan.example/\">a</a>")]
    [InlineData("<img src=\"https://annan.example/a.png\">")]
    [InlineData("<script src=\"https://annan.example/a.js\"></script>")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://annan.example/a.css\">")]
    [InlineData("<form action=\"https://annan.example/\"></form>")]
    [InlineData("<button formaction=\"https://annan.example/\">a</button>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=https://annan.example/\">")]
    [InlineData("<p id=\"a\">a</p><p id=\"a\">b</p>")]
    [InlineData("<a href=\"mailto:Contact.Email.Value\">a</a>")]
    [InlineData("<a href=\"mailto:\">a</a>")]
    [InlineData("<a href=\"mailto:@kommun.se\">a</a>")]
    [InlineData("<a href=\"tel:Contact.Phone.Value\">a</a>")]
    [InlineData("<a href=\"TEL:\">a</a>")]
    [InlineData("<a href=\"tel:11\">a</a>")]
    public void What_could_run_or_fetch_something_foreign_is_an_error(string html)
    {
        var found = Assert.Single(Check("roller/index.html", html).Select(diagnostic => diagnostic.Rule).Distinct());

        Assert.Equal(DiagnosticRules.UnsafeOutput, found);
    }

    [Theory]
    [InlineData("<p class=\"a\" lang=\"en\">a <kbd>b</kbd></p>")]
    [InlineData("<a href=\"https://annan.example/\" rel=\"noreferrer\">a</a><a href=\"mailto:a@b.se\">a</a><a href=\"tel:112\">a</a><a href=\"tel:+46-13-206000\">a</a><a href=\"mailto:a.b@c.d.se?subject=Fr%C3%A5ga\">a</a><a href=\"#a\">a</a>")]
    [InlineData("<script src=\"/assets/a.js\" integrity=\"sha384-x\" defer></script>")]
    [InlineData("<img src=\"/a.png\" alt=\"a\" loading=\"lazy\">")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><title>a</title><a href=\"/\"><rect width=\"1\" height=\"1\"></rect></a></svg>")]
    [InlineData("<details><summary>a</summary></details>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/ny/\">")]
    public void What_the_templates_write_is_fine(string html) => Assert.Empty(Check("index.html", html));

    [Fact]
    public void The_place_in_the_finished_file_is_told()
    {
        var found = Assert.Single(Check("roller/index.html", "\n  <p onclick=\"x\">a</p>"));

        Assert.Equal(("roller/index.html", 2, 3), (found.Path, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void Other_files_than_pages_are_not_looked_at() => Assert.Empty(Check("feed.xml", "<script>alert(1)</script>"));

    private static IEnumerable<Diagnostic> Check(string path, string html)
    {
        var bag = new DiagnosticBag();
        HtmlCheck.Check([OutputFile.FromText(path, $"<!DOCTYPE html><html><head><title>t</title></head><body>{html}</body></html>")], bag);
        return bag.Sorted();
    }
}
