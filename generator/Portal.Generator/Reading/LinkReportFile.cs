using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Model;

namespace Portal.Generator.Reading;

/// <summary>The file in which <c>links</c> keeps what the addresses answered. It lies beside the content, outside git.</summary>
public static class LinkReportFile
{
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Where the report of a content folder lies when nothing else is said.</summary>
    public static string Of(string content) => Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(content))) ?? "", ".portal", "links.json");

    /// <summary>The last report; null when there is none that can be read: then all is asked anew.</summary>
    public static LinkReport? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<LinkReport>(File.ReadAllText(path), Form) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the report. A folder that it makes is one that git passes over.</summary>
    public static void Write(string path, LinkReport report)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
        }
        var fresh = path + ".ny";
        File.WriteAllText(fresh, JsonSerializer.Serialize(report, Form) + "\n");
        File.Move(fresh, path, overwrite: true);
    }
}
