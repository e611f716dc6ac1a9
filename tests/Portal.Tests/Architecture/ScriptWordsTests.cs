using System.Text;
using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>What the browser's scripts say to readers stands in <c>templates/words</c> and nowhere in TypeScript.</summary>
public sealed partial class ScriptWordsTests
{
    /// <summary>The preview, which speaks to editors, the files of the search that know Swedish (endings, forms, tokens and what tells who and where), and one that says POST to a server.</summary>
    private static readonly string[] WithWordsOfTheirOwn = ["site/src/live.ts", "site/src/search/stemmer.ts", "site/src/search/urgent.ts", "site/src/search/tokens.ts", "site/src/search/circumstances.ts", "site/src/search/amounts.ts", "site/src/package/cmi5-launch.ts"];

    private static readonly string[] Scripts = [.. Repository.SourceFiles("site/src").Where(path => path.EndsWith(".ts"))];

    private static readonly Words Words = TemplateProbe.Words;

    /// <summary>Every word that the interface says in Swedish and not in English too, such as "hand".</summary>
    private static readonly HashSet<string> Swedish = [.. Said("sv").Except(Said("en"))];

    [Fact]
    public void No_script_has_a_word_of_its_own() => Assert.Empty(
        from path in Scripts
        where !Array.Exists(WithWordsOfTheirOwn, path.StartsWith)
        from text in ScriptText.Literals(Repository.Read(path))
        where IsSaid(text)
        select $"{path}: {text}");

    [Fact]
    public void Every_script_asks_for_words_that_there_are_with_the_values_that_they_take()
    {
        var asked = (from path in Scripts where path != "site/src/wording.ts" let script = Repository.Read(path) from call in Call().Matches(script) select (path, call, script)).ToList();

        Assert.True(asked.Count > 200);
        Assert.Empty(asked.Select(each => (Fault: FaultOf(each.call, each.script), each.path)).Where(each => each.Fault is not null).Select(each => $"{each.path}: {each.Fault}"));
    }

    [Theory]
    [InlineData("""say(word("course.done"))""", null)]
    [InlineData("""say(word("course.doen"))""", "there is no course.doen")]
    [InlineData("""say(word(key))""", "key is no key")]
    [InlineData("""say(word("course." + name))""", "\"course.\" + name is no key")]
    [InlineData("""counted("course.done", 2)""", "course.done is for word or sentence")]
    [InlineData("""word("course.lessons_count", { count: 2 })""", "course.lessons_count is for counted")]
    [InlineData("""counted("course.lessons_count", all.length)""", null)]
    [InlineData("""word("lesson.title", { title, number: parts[`${a}, ${b}`] })""", null)]
    [InlineData("""sentence("lesson.title", { number: at(1, 2), titel: link(title, ", ") })""", "lesson.title takes number, title and gets number, titel")]
    [InlineData("""word("lesson.title")""", "lesson.title takes number, title and gets ")]
    [InlineData("""word("lesson.title", values)""", "lesson.title takes number, title and gets values")]
    public void A_call_is_read_as_it_stands(string script, string? fault) => Assert.Equal(fault, FaultOf(Call().Match(script), script));

    [Theory]
    [InlineData("""say("Klar")""", "Klar")]
    [InlineData("""say(`${all} rätt`)""", "{} rätt")]
    [InlineData("""names.join(" och ")""", " och ")]
    [InlineData("""say(`${isOne ? `${"Ett försök"} {` : /"/}`, 'Visa senaste')""", "Ett försök, Visa senaste")]
    [InlineData("""find("main details:not([open])") // "Ett fel"; make("p", "notice notice-warn", word("course.done"), /[åäö"]/, "kurs")""", "")]
    public void What_is_said_is_told_from_code(string script, string said) => Assert.Equal(said, string.Join(", ", ScriptText.Literals(script).Where(IsSaid)));

    [Fact]
    public void A_script_is_given_the_words_it_asks_for_and_no_others()
    {
        const string script = """const{language:l,words:w}=PORTAL_WORDS;say(w["course.done"],w["course.lessons_count"],"course",'course.total',"course.doen",w["course.done"])""";

        Assert.Equal(
            """const{language:l,words:w}={"language":"sv","words":["Klar",["{count} lektion","{count} lektioner"]]};say(w[0],w[1],"course",'course.total',"course.doen",w[0])""",
            Put(script));
        Assert.Equal("say('course.done')", Put("say('course.done')"));
    }

    [Fact]
    public void A_script_is_given_the_language_tag_that_the_portal_says()
    {
        var finland = WordsReader.Read(TemplateProbe.Languages, null, new ContentFiles([new Model.SourceFile(WordsReader.Path, "language:\n  tag: sv-FI")], []), new DiagnosticBag())!;

        Assert.Equal("{\"language\":\"sv-FI\",\"words\":[]}", Encoding.UTF8.GetString(ScriptWords.Put(finland, "PORTAL_WORDS"u8.ToArray())));
    }

    private static IEnumerable<string> Said(string language) =>
        from entry in WordsReader.Entries(TemplateProbe.Languages.Single(file => file.Stem == language), new DiagnosticBag())
        from letters in Letters().Matches(Place().Replace($"{entry.Word.Text} {entry.Word.One}", ""))
        select letters.Value.ToLowerInvariant();

    private static string Put(string script) => Encoding.UTF8.GetString(ScriptWords.Put(Words, Encoding.UTF8.GetBytes(script)));

    /// <summary>A text with Swedish letters, or of several words or with a capital, of which one is a word of the interface. One small word may be a name in code.</summary>
    private static bool IsSaid(string text) => SwedishLetter().IsMatch(text)
        || (text.Any(char.IsWhiteSpace) || text is [>= 'A' and <= 'Z', ..]) && text.Split().Any(word => Swedish.Contains(word.Trim(Around).ToLowerInvariant()));

    private static readonly char[] Around = [.. ".,:;!?…()–"];

    /// <summary>What is wrong with a call of <c>wording.ts</c>, or null.</summary>
    private static string? FaultOf(Match call, string script)
    {
        var (name, parts) = (call.Groups["name"].Value, ScriptText.Parts(script, call.Index + call.Length - 1));
        if (!Key().IsMatch(parts[0]))
            return $"{parts[0]} is no key";
        var key = parts[0].Trim('"');
        if (Words.Find(key) is not { } word)
            return $"there is no {key}";
        if (name == "counted" != word.One is not null)
            return $"{key} is for {(word.One is null ? "word or sentence" : "counted")}";
        var values = parts.ElementAtOrDefault(name == "counted" ? 2 : 1) ?? "";
        var given = values.StartsWith('{') ? ScriptText.Parts(values, 0).Select(value => Name().Match(value).Value) : values == "" ? [] : [values];
        var places = word.Text.Places.Concat(word.One?.Places ?? []).Where(place => word.One is null || place != Words.Number).Distinct();
        return given.Order().SequenceEqual(places.Order()) ? null : $"{key} takes {string.Join(", ", places.Order())} and gets {string.Join(", ", given.Order())}";
    }

    [GeneratedRegex(@"(?<![\w.])(?<name>word|counted|sentence)\(")]
    private static partial Regex Call();

    [GeneratedRegex("""^"[a-z0-9_]+\.[a-z0-9_]+"$""")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\w+(?=:|$)|^.*$", RegexOptions.Singleline)]
    private static partial Regex Name();

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Letters();

    [GeneratedRegex("[åäöÅÄÖ]")]
    private static partial Regex SwedishLetter();
}
