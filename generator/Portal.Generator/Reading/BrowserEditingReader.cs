using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>redigering</c> of the settings.</summary>
public static partial class BrowserEditingReader
{
    private static readonly TextShape RepositoryName = new() { Form = (TwoNames(), "ska vara ägare och namn med snedstreck emellan, som kommun/portal") };
    private static readonly TextShape WebAddress = new() { Form = (Https(), "ska vara en https-adress") };
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
        if (fields.OptionalText(key, WebAddress) is not { } text)
            return null;
        if (WebAddress.Form!.Value.Pattern.IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var address))
            return address;
        fields.ReportValue(key, $"\"{key}\" {WebAddress.Must}", "Skriv hela adressen: https://git.kommun.example/api/v4.");
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)+\z")]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*\z")]
    private static partial Regex Path();

    [GeneratedRegex(@"^https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,4})?(/[A-Za-z0-9._~/-]*)?\z")]
    private static partial Regex Https();
}
