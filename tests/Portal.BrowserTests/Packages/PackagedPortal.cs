using System.Collections.Immutable;
using System.IO.Compression;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Packages;
using Portal.Generator;
using Portal.Generator.Packaging;
using Portal.Model.Learning;
using Portal.Generator.Rendering;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

[assembly: AssemblyFixture(typeof(PackagedPortal))]

namespace Portal.BrowserTests.Packages;

/// <summary>The packages of the real content, made when they are first asked for, as who uploads them gets them: out of the packed file.</summary>
public sealed class PackagedPortal
{
    private readonly Lazy<(PortalModel Model, CoursePackages Packages)> portal = new(() =>
    {
        var request = new BuildRequest { Content = Repository.PathTo("content"), Today = PublishedPortal.Today, History = false };
        var linked = PortalBuilder.Link(PortalBuilder.Read(request, new BuildMemory()), request);
        return (linked.Model!, PortalBuilder.Packages(linked, SiteAssets.Read(request.Site), new DiagnosticBag()));
    });

    /// <summary>What the packages are made of.</summary>
    public PortalModel Model => portal.Value.Model;

    /// <summary>The course of which packages are tried by day: the one whose test asks the fewest questions.</summary>
    public Course Course => Model.Courses.Where(course => course.FinalTest is { Attempts: null }).MinBy(course => course.FinalTest!.Asked)!;

    /// <summary>A package, packed.</summary>
    public byte[] Zip(Course course, PackageFormat format) => portal.Value.Packages.Make(course, format).Bytes;

    /// <summary>The files of a package.</summary>
    public ImmutableArray<OutputFile> Files(Course course, PackageFormat format)
    {
        using var zip = new ZipArchive(new MemoryStream(Zip(course, format)));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return new OutputFile(entry.FullName, bytes.ToArray());
        })];
    }
}
