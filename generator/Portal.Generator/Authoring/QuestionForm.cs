using System.Collections.Immutable;
using Portal.Generator.Reading.Questions;

namespace Portal.Generator.Authoring;

/// <summary>A form of question that can be begun.</summary>
/// <param name="Word">What editors call it.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Answers">What stands between its settings and its explanation, with <c>${1:words}</c> where an editor writes others.</param>
public sealed record QuestionForm(string Word, IQuestionKind Kind, string Answers)
{
    /// <summary>What its id is until somebody has thought of one.</summary>
    public const string Id = "eget-id";

    /// <summary>All forms; some kinds have several.</summary>
    public static ImmutableArray<QuestionForm> All { get; } =
    [
        new("ett rätt svar", new ChoiceKind(), """
            - [ ] ${3:Ett svar som är fel}
              > ${4:Säg varför det är fel.}
            - [x] ${5:Svaret som är rätt}
              > ${6:Säg varför det är rätt.}
            - [ ] ${7:Ett annat fel svar}
              > ${8:Säg varför det är fel.}
            """),
        new("flera rätta svar", new ChoiceKind(), """
            - [x] ${3:Ett svar som är rätt}
              > ${4:Säg varför det är rätt.}
            - [ ] ${5:Ett svar som är fel}
              > ${6:Säg varför det är fel.}
            - [x] ${7:Ett annat rätt svar}
              > ${8:Säg varför det är rätt.}
            """),
        new("sant eller falskt", new ChoiceKind(), """
            - [x] Sant
              > ${3:Säg varför det är rätt.}
            - [ ] Falskt
              > ${4:Säg varför det är fel.}
            """),
        new("ordning", new OrderKind(), """
            1. ${3:Det första}
            2. ${4:Det andra}
            3. ${5:Det tredje}
            """),
        new("par", new MatchKind(), """
            | ${3:Vem} | ${4:Gör} |
            |---|---|
            | ${5:Den första} | ${6:Det första} |
            | ${7:Den andra} | ${8:Det andra} |
            | ${9:Den tredje} | ${10:Det tredje} |
            """),
        new("text", new TextKind(), "Svar: ${3:112} | ${4:ett ett två}") { AnswersMayBeRight = true },
        new("tal", new NumberKind(), "Svar: ${3:60} ± ${4:15} ${5:minuter}") { AnswersMayBeRight = true },
        new("lucktext", new GapKind(), "Lucktext: ${3:Ring} [[${4:112}]] ${5:och stäng} [[${6:dörren}]].") { AnswersMayBeRight = true },
        new("scenario", new ScenarioKind(), """
            ${3:Beskriv läget.}

            - [${4:Gör det kloka}](#det-kloka)
            - [${5:Gör det okloka}](#det-okloka)

            ### Det kloka
            <!-- utfall: bra -->
            ${6:Berätta hur det gick.}

            ### Det okloka
            <!-- utfall: dåligt -->
            ${7:Berätta hur det gick.}
            """),
    ];

    /// <summary>True when the answers are such that a question may have them: an example, not words that say what belongs there.</summary>
    public bool AnswersMayBeRight { get; private init; }

    /// <summary>What stands around the answers.</summary>
    public string Question { get; } = $"## Fråga: ${{1:Vad ska du komma ihåg?}}\n<!-- id: ${{2:{Id}}} -->\n\n{{0}}\n\n> [!TIP]\n> ${{20:Förklara svaret, gärna med en länk till en sida.}}";

    /// <summary>The whole question, with places to write in.</summary>
    public string Template => Question.Replace("{0}", Answers.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    /// <summary>The whole question as plain Markdown.</summary>
    public string Text => WritingPlaces.Plain(Template);
}
