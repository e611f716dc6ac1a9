using System.Collections.Immutable;
using Portal.Generator.Reading.Kinds;

namespace Portal.Generator.Authoring;

/// <summary>A kind of page that can be begun: its word, its folder and the text that it begins with.</summary>
/// <param name="Word">The word for it on the command line.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Folder">The folder that its pages lie in; null where that must be said.</param>
/// <param name="Body">The text, with places to write in.</param>
public sealed record NewKind(string Word, IPageKind Kind, string? Folder, string Body)
{
    /// <summary>A question of a test: its settings say which lesson to read again.</summary>
    private static readonly string Question = QuestionForm.All[0].Template.Replace($"${{2:{QuestionForm.Id}}}", "{id}; lektion: 1", StringComparison.Ordinal);

    /// <summary>All kinds.</summary>
    public static ImmutableArray<NewKind> All { get; } =
    [
        new("vägledning", new GuideKind(), "vagledning", "1. ${1:Skriv det första steget.}\n2. ${2:Skriv nästa steg.}\n\n## Efteråt\n\n${3:Skriv vad man gör när det är över.}"),
        new("sakområde", new TopicKind(), "sakomraden", "${1:Skriv vad området handlar om och varför det är viktigt.}\n\n## Det här gör du\n\n- ${2:Skriv en sak att göra.}\n- ${3:Skriv en till.}"),
        new("roll", new RoleKind(), "roller", "${1:Skriv vad rollen är till för.}\n\n## Uppdrag\n\n- ${2:Skriv en uppgift.}\n- ${3:Skriv en till.}"),
        new("förvaltning", new AdministrationKind(), "forvaltningar", "${1:Skriv vad förvaltningen arbetar med och hur säkerhetsarbetet är ordnat.}"),
        new("organisation", new OrganisationKind(), "organisation", "${1:Skriv hur arbetet är ordnat.}"),
        new("kurs", new CourseKind(), "utbildning", "${1:Skriv vad kursen handlar om och hur man läser den.}"),
        new("lektion", new LessonKind(), null, "${1:Skriv det som ska läras.}\n\n" + Question.Replace("; lektion: 1", "")),
        new("prov", new TestKind(), null, Question),
        new("styrdokument", new DocumentKind(), "styrdokument", "${1:Skriv kort vad dokumentet säger och vem det gäller.}"),
        new("nyhet", new NewsKind(), "nyheter", "${1:Skriv vad som har hänt och vad det betyder för läsaren.}"),
        new("artikel", new ArticleKind(), null, "${1:Skriv texten här. Mellanrubriker börjar med två nummertecken:}\n\n## ${2:En mellanrubrik}\n\n${3:Mera text.}"),
    ];

    /// <summary>The section that all its pages lie in; null where they may lie in any.</summary>
    public string? Section => Folder ?? (Kind is ArticleKind ? null : "utbildning");

    /// <summary>The kind of a word, with or without dots and rings and in any case; null when there is none.</summary>
    public static NewKind? Find(string word) => All.FirstOrDefault(kind => Model.Text.Slug.From(kind.Word) == Model.Text.Slug.From(word));
}
