namespace Portal.Tests.Hostile;

/// <summary>A small site with a page of every kind, of which a <see cref="Shape"/> replaces one file.</summary>
public static class HostileSite
{
    private const string Fixture = "exempelkommun";

    /// <summary>Writes the site, with a shape of a size, to an empty folder.</summary>
    public static void Write(string folder, string fixtures, Shape shape, int size)
    {
        Write(folder, fixtures);
        Put(folder, shape.Path, System.Text.Encoding.UTF8.GetBytes(shape.Text(size)));
    }

    /// <summary>Writes the site to an empty folder.</summary>
    public static void Write(string folder, string fixtures)
    {
        var content = Path.Combine(fixtures, Fixture, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            Put(folder, Path.GetRelativePath(content, file), File.ReadAllBytes(file));
        Put(folder, "synonymer.yml", "- skriver: [utrymma]\n  menar: [brand]\n"u8.ToArray());
        Put(folder, "styrdokument/mall.md", "---\ntitel: Mall\nsammanfattning: En mall.\ndokumenttyp: mall\n---\n\nText.\n"u8.ToArray());
        Put(folder, "om-webben/film.md", "---\ntitel: Film\nsammanfattning: En film.\n---\n\n![Film](film.mp4)\n"u8.ToArray());
        Put(folder, "om-webben/film.mp4", "film"u8.ToArray());
        Put(folder, "om-webben/film.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHej.\n"u8.ToArray());
        Put(folder, "om-webben/film.txt", "Hej.\n"u8.ToArray());
    }

    private static void Put(string folder, string path, byte[] bytes)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, bytes);
    }
}
