using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Portal.Generator.Outputs;
using Portal.Generator.Packaging.Gift;
using Portal.Generator.Packaging.Qti;
using Portal.Generator.Rendering;
using Portal.Generator.Rendering.Checking;
using Portal.Generator.Rendering.Templates;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging;

/// <summary>Makes packages of courses for learning platforms. All formats hold the same pages; they differ in their manifest and in what the script is told.</summary>
/// <param name="site">The site that the courses are of.</param>
/// <param name="assets">Style sheets and scripts, with the portal's words and theme.</param>
/// <param name="templates">The templates of the portal.</param>
/// <param name="set">What finished pages go through.</param>
/// <param name="faults">Gathers what goes wrong while pages are drawn.</param>
public sealed class CoursePackages(SiteContext site, SiteAssets assets, TemplateSet templates, Func<string, string> set, DiagnosticBag faults)
{
    private readonly SiteContext inside = site with { IsPackage = true };
    // Worked out with the first package: the preview plans them at every save, and hardly ever makes one.
    private readonly Lazy<TemplateSet> layout = new(templates.ForPackages);
    private readonly Lazy<ImmutableArray<OutputFile>> loadable = new(() => [.. assets.OfPackages, .. assets.Files, .. new ContentAssets().Make(site)]);
    private readonly ConcurrentBag<BrokenPage> broken = [];
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<OutputFile>>> pages = new();

    /// <summary>The pages, of those that have been made, that have not all that a page of a package must have.</summary>
    public IReadOnlyCollection<BrokenPage> Broken => broken;

    /// <summary>Every package, for a portal that is made for those who write it.</summary>
    public IEnumerable<OutputFile> All() => site.Model.Courses.SelectMany(course => Enum.GetValues<PackageFormat>(), (course, format) => OutputFile.Later(Addresses.Package(course, format).OutputPath, () => Make(course, format).Bytes));

    /// <summary>A package as one file, and what the format could not hold: a sentence for each question or matter.</summary>
    public (byte[] Bytes, ImmutableArray<string> NotHeld) Make(Course course, PackageFormat format)
    {
        switch (format)
        {
            case PackageFormat.Gift:
                var (text, notInGift) = GiftExport.Of(site, course);
                return (Encoding.UTF8.GetBytes(text), notInGift);
            case PackageFormat.Qti3:
                var (items, notInQti) = QtiExport.Of(site, course);
                return (PackageZip.Of(items), notInQti);
            default:
                return (PackageZip.Of(Files(course, format)), []);
        }
    }

    /// <summary>The files of a package of a whole course.</summary>
    private ImmutableArray<OutputFile> Files(Course course, PackageFormat format)
    {
        ImmutableArray<OutputFile> files = [.. Pages(course), PackagedCourse.Script(site, course, format)];
        var names = files.Select(file => file.Path).Order(StringComparer.Ordinal);
        return format switch
        {
            PackageFormat.Scorm12 => [.. files, Xml(ScormManifest.Name, ScormManifest.Of12(course, names))],
            PackageFormat.Scorm2004 => [.. files, Xml(ScormManifest.Name, ScormManifest.Of2004(course, names))],
            _ => [.. files, Xml(Cmi5Structure.Name, Cmi5Structure.Of(site, course))],
        };
    }

    /// <summary>The pages of a course and all that they load, the same in every format.</summary>
    private ImmutableArray<OutputFile> Pages(Course course) => pages.GetOrAdd(course.Page.Id, _ => new(() => Draw(course))).Value;

    private ImmutableArray<OutputFile> Draw(Course course)
    {
        var files = new PackageFiles(site, course, loadable.Value);
        var page = new PackagePage(files, site.Words.Of("package.opens_outside"));
        var loaded = new List<OutputFile>();
        var drawn = PortalRenderer.Pages(inside, course, layout.Value, set, faults);
        foreach (var lacks in HtmlCheck.Check(drawn.Select(each => each.File), faults))
            broken.Add(lacks with { Path = Within(course, PackageFiles.NameOf(course, drawn.First(each => each.File.Path == lacks.Path).Url)) });
        var shell = PortalRenderer.Drawn(new PackageShellView(drawn[0].Frame, AssetView.Of(site, site.Assets.PackageShell!), site.Href(course.Page)), layout.Value, faults);
        var shellPath = Within(course, PackageFiles.Shell);
        if (HtmlCheck.CheckShell(OutputFile.FromText(shellPath, shell), PackageFiles.CourseScript, faults) is not PageContract.None and var lacking)
            broken.Add(new BrokenPage(shellPath, lacking));
        return
        [
            .. drawn.Select(each => OutputFile.FromText(PackageFiles.NameOf(course, each.Url), page.Fit(Encoding.UTF8.GetString(each.File.Bytes.Span), loaded))),
            OutputFile.FromText(PackageFiles.Shell, page.Fit(shell, loaded)),
            .. loaded.DistinctBy(file => file.Path),
        ];
    }

    /// <summary>What a page of a package is called in messages.</summary>
    private static string Within(Course course, string name) => $"{course.Page.Url.OutputPath[..^PackageFiles.Shell.Length]}kurspaket/{name}";

    private static OutputFile Xml(string name, XDocument document)
    {
        var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            document.Save(writer);
        return new OutputFile(name, stream.ToArray());
    }
}
