// In forced colours grounds disappear: a control needs a border or an underline, and a drawing a line or filling.
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
