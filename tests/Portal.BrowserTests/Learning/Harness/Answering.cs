using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Gives a reply to a question on the page, by what can be seen and by the names that screen readers say.</summary>
public static class Answering
{
    /// <summary>Gives it, when the question has come.</summary>
    public static async Task GiveAsync(ILocator form, Reply reply, IHands hands)
    {
        await Assertions.Expect(form).ToBeVisibleAsync();
        await (reply.Kind switch
        {
            "single" => TickAsync(form, AriaRole.Radio, reply, hands),
            "multiple" => TickAsync(form, AriaRole.Checkbox, reply, hands),
            "order" => ArrangeAsync(form, reply, hands),
            "match" => PickAsync(form, reply, hands),
            "scenario" => WalkAsync(form, reply, hands),
            _ => WriteAsync(form, reply, hands),
        });
    }

    private static async Task TickAsync(ILocator form, AriaRole role, Reply reply, IHands hands)
    {
        // In the order of the page, as one goes through it with the Tab key.
        var names = (await form.Locator(".option-label").AllInnerTextsAsync()).Select(Reply.Words).ToList();
        Assert.Subset(names.ToHashSet(), reply.Texts.ToHashSet());
        foreach (var name in names)
        {
            var option = form.GetByRole(role, new() { NameRegex = Exactly(name) });
            if (reply.Texts.Contains(name) ? !await option.IsCheckedAsync() : role is AriaRole.Checkbox && await option.IsCheckedAsync())
                await hands.TickAsync(option); // what an earlier answer has ticked is ticked off
        }
        await Assertions.Expect(form.Locator("input:checked")).ToHaveCountAsync(reply.Texts.Length);
    }

    private static async Task ArrangeAsync(ILocator form, Reply reply, IHands hands)
    {
        var texts = form.Locator(".order-text");
        // An order that happens to stand there already counts only when something was moved.
        var there = (await texts.AllInnerTextsAsync()).Select(Reply.Words).ToList();
        if (there.SequenceEqual(reply.Texts))
        {
            await hands.PressAsync(form.GetByRole(AriaRole.Button, new() { NameRegex = Exactly($"Ned: {reply.Texts[0]}") }));
            there = [.. (await texts.AllInnerTextsAsync()).Select(Reply.Words)];
        }
        for (var place = 0; place < reply.Texts.Length; place++)
        {
            for (var at = there.IndexOf(reply.Texts[place]); at > place; at--)
            {
                await hands.PressAsync(form.GetByRole(AriaRole.Button, new() { NameRegex = Exactly($"Upp: {reply.Texts[place]}") }));
                (there[at], there[at - 1]) = (there[at - 1], there[at]);
            }
        }
        Assert.Equal(reply.Texts, (await texts.AllInnerTextsAsync()).Select(Reply.Words));
    }

    private static async Task PickAsync(ILocator form, Reply reply, IHands hands)
    {
        for (var row = 0; row < reply.Texts.Length; row++)
        {
            var select = form.GetByRole(AriaRole.Combobox).Nth(row);
            var choices = await select.Locator("option").AllInnerTextsAsync();
            await hands.PickAsync(select, choices.Single(choice => Reply.Words(choice) == reply.Texts[row]));
        }
    }

    private static async Task WriteAsync(ILocator form, Reply reply, IHands hands)
    {
        for (var at = 0; at < reply.Texts.Length; at++)
        {
            var field = form.GetByRole(AriaRole.Textbox).Nth(at);
            if ((await field.InputValueAsync()).Length > 0)
                await field.ClearAsync(); // what an earlier answer has written
            await hands.WriteAsync(field, reply.Texts[at]);
        }
    }

    private static async Task WalkAsync(ILocator form, Reply reply, IHands hands)
    {
        // An earlier answer stands: in a test a choice cannot be taken back.
        var chosen = (await form.Locator(".scenario-history li").AllTextContentsAsync()).Select(Reply.Words).ToList();
        if (chosen.Count > 0)
        {
            Assert.Equal(reply.Texts.Select(text => $"Du valde: {text}"), chosen);
            return;
        }
        foreach (var text in reply.Texts)
            await hands.PressAsync(form.GetByRole(AriaRole.Link, new() { NameRegex = Exactly(text) }));
    }

    /// <summary>The whole name, with either sort of quotation marks.</summary>
    private static Regex Exactly(string name) => new($"^{Regex.Escape(name).Replace("”", "[\"”]")}$");
}
