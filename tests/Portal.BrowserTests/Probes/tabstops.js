// Everything that the Tab key should reach, in the order of the page; kept in the window for the probe "tabstop".
async () => {
  // Tables learn whether they scroll, and are a stop, after the first drawing.
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const choice = "a[href], button, input, select, textarea, summary, [tabindex]";
  const isShown = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]");

  // Radio buttons that share a name are one stop: the chosen one, or the group itself while nothing is chosen.
  const groups = new Set();
  const isFirstOfGroup = element => {
    const group = element.type === "radio" ? `${element.form?.dataset.question ?? ""}/${element.name}` : null;
    if (group === null || groups.has(group)) return group === null;
    groups.add(group);
    return true;
  };
  window.__stops = [...document.querySelectorAll(choice)]
    .filter(element => element.tabIndex >= 0 && !element.disabled && isShown(element) && isFirstOfGroup(element));

  // Boxes in a drawing cannot have an outline on all browsers; they may change their line instead.
  window.__lineOf = element => [...element.querySelectorAll("rect, path")].map(shape => getComputedStyle(shape).stroke + getComputedStyle(shape).strokeWidth).join();
  window.__lines = new Map(window.__stops.filter(stop => stop instanceof SVGElement).map(stop => [stop, window.__lineOf(stop)]));

  return window.__stops.map(element => `${element.localName} "${(element.textContent.trim() || element.ariaLabel || element.id || "").slice(0, 40)}"`);
}
