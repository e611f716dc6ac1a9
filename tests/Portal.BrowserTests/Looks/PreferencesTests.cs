using Microsoft.Playwright;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Looks;

/// <summary>Readers who ask their system for forced colours or for less motion.</summary>
public sealed class PreferencesTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>In forced colours grounds disappear: a control needs a border or an underline, and a drawing a line or filling.</summary>
    private const string Lost = """
        () => {
          const faults = new Set();
          const name = element => `${element.localName}.${[...element.classList].join(".")}`;
          const isShown = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".visually-hidden");
          for (const element of document.querySelectorAll("button, input, select, .button")) {
            if (!isShown(element) || element.matches(".visually-hidden")) continue;
            const style = getComputedStyle(element);
            const isBordered = parseFloat(style.borderBottomWidth) >= 1 && style.borderBottomStyle !== "none";
            if (!isBordered && !style.textDecorationLine.includes("underline") && style.appearance === "none") faults.add(`${name(element)} has no border`);
          }
          const ground = getComputedStyle(document.body).backgroundColor;
          for (const shape of document.querySelectorAll("svg path, svg rect, svg circle, svg line, svg polyline, svg text")) {
            if (!isShown(shape)) continue;
            const style = getComputedStyle(shape);
            const isDrawn = color => color !== "none" && color !== ground && !/^rgba.*, 0\)$/.test(color);
            if (!isDrawn(style.fill) && !isDrawn(style.stroke)) faults.add(`${name(shape)} of ${name(shape.closest("svg"))} is drawn in the colour of the ground`);
          }
          return [...faults];
        }
        """;

    private const string Moving = """
        () => {
          const name = element => `${element.localName}.${[...element.classList].join(".")}`;
          const seconds = value => Math.max(...value.split(",").map(part => parseFloat(part) * (part.includes("ms") ? .001 : 1)));
          const faults = document.getAnimations().map(animation => `${name(animation.effect.target)} moves`);
          for (const element of document.querySelectorAll("*")) {
            const style = getComputedStyle(element);
            if (style.animationName !== "none" && seconds(style.animationDuration) > .01) faults.push(`${name(element)} is animated`);
            if (seconds(style.transitionDuration) > .01) faults.push(`${name(element)} changes slowly`);
            if (style.scrollBehavior === "smooth") faults.push(`${name(element)} scrolls smoothly`);
          }
          return [...new Set(faults)];
        }
        """;

    [Fact]
    public async Task Nothing_is_lost_in_forced_colours()
    {
        var faults = await LookAtAsync(PageKinds.OnePerKind(Portal), () => new() { ForcedColors = ForcedColors.Active }, async (visitor, _) =>
            await visitor.Page.EvaluateAsync<string[]>(Lost));
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task Nothing_moves_when_less_motion_is_asked_for()
    {
        var faults = await LookAtAsync(PageKinds.OnePerKind(Portal), () => new() { ReducedMotion = ReducedMotion.Reduce }, async (visitor, _) =>
            await visitor.Page.EvaluateAsync<string[]>(Moving));
        Expected.Nothing(faults);
    }
}
