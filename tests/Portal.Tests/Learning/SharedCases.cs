using System.Text.Json;

namespace Portal.Tests.Learning;

/// <summary>Cases in <c>tests/shared</c> that the browser's tests read too.</summary>
internal static class SharedCases
{
    /// <summary>The cases under a name, each with what it says.</summary>
    public static IEnumerable<JsonElement> Of(string file, string name)
    {
        return JsonDocument.Parse(Repository.Read($"tests/shared/{file}")).RootElement.GetProperty(name).EnumerateArray();
    }

    /// <summary>The texts in a list.</summary>
    public static string[] Texts(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(each => each.GetString()!)];

    /// <summary>A setting that is off when left out.</summary>
    public static bool Flag(this JsonElement element, string name) => element.TryGetProperty(name, out var flag) && flag.GetBoolean();
}
