using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Courses;

/// <summary>What a learner does in a test, and the tests of the real content that a browser test needs.</summary>
public static class Learner
{
    /// <summary>A final test of the real content with a setting.</summary>
    public static TestPage FinalTest(PublishedPortal portal, Func<TestPage, bool> has) =>
        portal.Model.Pages.OfType<TestPage>().FirstOrDefault(test => !test.IsPreTest && has(test))
        ?? throw new InvalidOperationException("No final test of the content has the setting.");

    /// <summary>Sets the clock that the portal's scripts read, for all pages of a visitor.</summary>
    public static Task SetTodayAsync(IPage page, string date) =>
        page.AddInitScriptAsync($"globalThis.portalNow = new Date('{date}T12:00').getTime();");

    /// <summary>Answers the shown question, rightly or wrongly where it can be told.</summary>
    public static Task AnswerAsync(IPage page, bool isRight) => page.EvaluateAsync("""
        isRight => {
          const form = [...document.querySelectorAll("form.question")].find(each => each.checkVisibility());
          const set = (input, value) => { input.value = value; input.dispatchEvent(new Event("input", { bubbles: true })); };
          const options = [...form.querySelectorAll(".option")];
          switch (form.dataset.kind) {
            case "single":
            case "multiple":
              for (const option of options)
                if (("right" in option.dataset) === isRight) option.querySelector("input").click();
              break;
            case "order":
              for (let i = 0; i < 30; i++) {
                const items = [...form.querySelectorAll(".order-item")];
                const at = items.findIndex((item, i) => i > 0 && (Number(item.dataset.place) < Number(items[i - 1].dataset.place)) === isRight);
                if (at < 0) break;
                items[at].querySelector("button").click();
              }
              form.querySelector(".order-item button:not([aria-disabled=true])").closest(".order-item").dispatchEvent(new Event("change", { bubbles: true }));
              break;
            case "match": {
              const selects = [...form.querySelectorAll("select")];
              for (const [i, select] of selects.entries()) {
                select.value = selects[isRight ? i : (i + 1) % selects.length].dataset.pair;
                select.dispatchEvent(new Event("change", { bubbles: true }));
              }
              break;
            }
            case "number":
              for (const input of form.querySelectorAll("input")) set(input, isRight ? input.dataset.value : "987654");
              break;
            case "scenario":
              for (let i = 0; i < 12; i++) [...form.querySelectorAll(".scenario-choices a")].find(each => each.checkVisibility())?.click();
              break;
            default:
              for (const input of form.querySelectorAll("input")) set(input, isRight ? JSON.parse(input.dataset.accept)[0] : "hittepå");
          }
        }
        """, isRight);
}
