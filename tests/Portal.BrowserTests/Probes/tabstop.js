// The control that has the focus: its number among the stops, and whether a sighted person can see that it has it.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return { number: -1, fault: "" };
  const isGroup = stop => stop.type === "radio" && element.type === "radio" && stop.name === element.name && stop.form === element.form;
  const number = window.__stops.findIndex(stop => stop === element || isGroup(stop));

  // The script's own controls may be drawn by something beside them, such as the face of a radio button.
  const label = element.matches("input") ? element.closest("label") : null;
  const shown = label ?? element;
  const outlined = [element, element.parentElement, ...(label ? [label, ...label.querySelectorAll("*")] : [])].find(candidate => {
    const style = getComputedStyle(candidate);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  });
  if (!outlined && window.__lines.has(element) && window.__lineOf(element) !== window.__lines.get(element)) return { number, fault: "" };
  if (!outlined) return { number, fault: "has no outline of 2 px" };

  const rgba = color => color.match(/[\d.]+/g).map(Number);
  const backgroundOf = node => {
    for (let at = node; at; at = at.parentElement) {
      const [r, g, b, a = 1] = rgba(getComputedStyle(at).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const luminance = color => color.slice(0, 3).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const contrast = (a, b) => (Math.max(luminance(a), luminance(b)) + .05) / (Math.min(luminance(a), luminance(b)) + .05);
  const style = getComputedStyle(outlined);
  const isInside = parseFloat(style.outlineOffset) < 0;
  const ratio = contrast(rgba(style.outlineColor), backgroundOf(isInside ? outlined : outlined.parentElement));
  if (ratio < 3) return { number, fault: `has an outline with a contrast of ${ratio.toFixed(1)}` };

  const box = [...shown.getClientRects()].find(rect => rect.width > 1 && rect.height > 1);
  if (!box) return { number, fault: "has no size" };
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom) return { number, fault: `is outside the window, at ${Math.round(box.left)}, ${Math.round(box.top)}` };
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isHit = hit && (shown.contains(hit) || hit === shown.parentElement);
  return { number, fault: isHit ? "" : `is covered by ${hit?.localName}.${hit?.className}` };
}
