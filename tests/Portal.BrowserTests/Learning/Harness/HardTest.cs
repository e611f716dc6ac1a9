using Microsoft.Playwright;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Takes the test of the hard course, in the order of its questions: a number, a word, pairs, gaps, several right.</summary>
public sealed class HardTest(IPage page)
{
    /// <summary>The question that is shown.</summary>
    public ILocator Form => page.Locator("form.question:visible");

    /// <summary>What is said at the question.</summary>
    public ILocator Message => Form.Locator(".question-result");

    /// <summary>A button by its words.</summary>
    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Begins.</summary>
    public Task BeginAsync() => Button("Börja provet").ClickAsync();

    /// <summary>Goes on.</summary>
    public Task OnAsync() => page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Nästa|Granska svaren)$") }).ClickAsync();

    /// <summary>Hands in.</summary>
    public Task HandInAsync() => Button("Lämna in").ClickAsync();

    /// <summary>Writes in the field of a number or a word.</summary>
    public Task WriteAsync(string text) => Form.GetByRole(AriaRole.Textbox).FillAsync(text);

    /// <summary>Chooses the pairs, by their place in the right order.</summary>
    public async Task PairAsync(params int[] places)
    {
        for (var row = 0; row < places.Length; row++)
            await Form.GetByRole(AriaRole.Combobox).Nth(row).SelectOptionAsync($"{places[row]}");
    }

    /// <summary>Fills the gaps, as many as there are texts.</summary>
    public async Task FillAsync(params string[] texts)
    {
        for (var at = 0; at < texts.Length; at++)
            await Form.GetByRole(AriaRole.Textbox).Nth(at).FillAsync(texts[at]);
    }

    /// <summary>Answers everything, to the look over the answers.</summary>
    public async Task AnswerAllAsync(string number = "75", string word = "säkerhetschefen", int[]? pairs = null)
    {
        await WriteAsync(number);
        await OnAsync();
        await WriteAsync(word);
        await OnAsync();
        await PairAsync(pairs ?? [1, 2, 3]);
        await OnAsync();
        await FillAsync("112", "dörren", "nödutgången");
        await OnAsync();
        foreach (var right in new[] { "Ett", "Två" })
            await Form.GetByLabel(right).CheckAsync();
        await OnAsync();
    }
}
