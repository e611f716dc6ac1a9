using Portal.Model.Output;

namespace Portal.Generator.Writing;

/// <summary>
/// Writes a whole site, all or nothing: the new one is written beside the old and the two change places in one step, so
/// that the folder holds the old site or the new one whenever the program is stopped.
/// </summary>
public static class OutputFolder
{
    /// <summary>A file that marks a folder as the portal's own, so that no other folder is ever replaced. What it says is an <see cref="OutputMark"/>.</summary>
    public const string Marker = ".portal";

    /// <summary>Throws <see cref="OutputRefusedException"/> when the folder is not ours, or cannot be replaced without losing <paramref name="content"/>.</summary>
    public static void Check(string folder, string content)
    {
        try
        {
            var (target, source) = (Target(folder), RealPath.Of(content));
            if (RealPath.IsIn(target, source))
                throw new OutputRefusedException($"Mappen {folder} ligger i innehållet ({content}) och skulle bli en del av det. Välj en annan med --output.");
            if (RealPath.IsIn(source, target))
                throw new OutputRefusedException($"Innehållet ({content}) ligger i mappen {folder}, som byts ut när webbplatsen skrivs. Välj en annan med --output.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputRefusedException.Because(e, folder);
        }
    }

    /// <summary>Replaces <paramref name="folder"/> by the files. Throws <see cref="OutputRefusedException"/> when it is not ours or cannot be written; the old site is left as it was.</summary>
    public static void Write(string folder, IReadOnlyCollection<OutputFile> files, string portal = "")
    {
        using var fresh = new FreshSite(folder);
        Parallel.ForEach(files, fresh.Add);
        fresh.Publish(portal);
    }

    /// <summary>The folder as it really lies. A link to it stays a link.</summary>
    internal static string Target(string folder)
    {
        var target = RealPath.Of(folder);
        if (File.Exists(target))
            throw new OutputRefusedException($"{folder} är en fil. Välj en mapp med --output.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Marker)))
            throw new OutputRefusedException($"Mappen {folder} innehåller annat än en portal och skrivs inte över. Välj en tom mapp med --output.");
        if (Path.GetDirectoryName(target) is null)
            throw new OutputRefusedException($"Mappen {folder} kan inte användas. Välj en annan med --output.");
        return target;
    }
}
