// Text that is cut off: more content than box, where the rest cannot be scrolled to.
() => {
  const name = element => element.localName + (element.id ? `#${element.id}` : "") + [...element.classList].map(c => `.${c}`).join("");
  const faults = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest(".visually-hidden, svg, [role=tooltip]") || !element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const cuts = value => value === "hidden" || value === "clip";
    if (!element.textContent.trim() || element.clientWidth <= 1) continue;
    if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) faults.push(`${name(element)} is cut sideways`);
    if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1) faults.push(`${name(element)} is cut at the bottom`);
  }
  return faults.slice(0, 5);
}
