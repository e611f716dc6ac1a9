using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>redigering</c> of the settings.</summary>
public static partial class BrowserEditingReader
{
    private static readonly TextShape RepositoryName = new() { Form = (TwoNames(), "ska vara ägare och namn med snedstreck emellan, som kommun/portal") };
    private static readonly TextShape RepositoryPath = new() { Form = (Path(), "ska vara ett namn eller en sökväg utan snedstreck först och sist") };

    /// <summary>The group; what is wrong in it is reported.</summary>
    public static BrowserEditing Read(Fields fields) =>
        new(fields.OneOf("tjänst", SwedishNames.GitServices), Formed(fields, "förråd", RepositoryName, null), Formed(fields, "gren", RepositoryPath, "main"), Formed(fields, "mapp", RepositoryPath, "content"))
        {
            Api = Address(fields, "adress"),
            Login = Address(fields, "inloggning"),
            AppId = fields.OptionalText("app-id"),
        };

    private static string Formed(Fields fields, string key, TextShape shape, string? usual)
    {
        var text = usual is null ? fields.Text(key, shape) : fields.OptionalText(key, shape) ?? usual;
        if (text.Length > 0 && shape.Form is var (pattern, must) && !pattern.IsMatch(text))
            fields.ReportValue(key, $"\"{key}\" {must}");
        return text;
    }

    private static Uri? Address(Fields fields, string key)
    {
        if (fields.OptionalText(key) is not { } text)
            return null;
        if (text.StartsWith("https://", StringComparison.Ordinal) && OutwardLink.IsWeb(text) && Uri.TryCreate(text, UriKind.Absolute, out var address) && !text.AsSpan().ContainsAny(" ;,\"'"))
            return address;
        fields.ReportValue(key, $"\"{text}\" är ingen https-adress", "Skriv hela adressen: https://git.kommun.example/api/v4.");
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)+\z")]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*\z")]
    private static partial Regex Path();
}
