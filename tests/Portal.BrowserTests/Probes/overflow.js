// What makes the reader scroll sideways, or sticks out where nobody can scroll. Wide tables scroll in a region of their own.
() => {
  const width = document.documentElement.clientWidth;
  const faults = [];
  if (document.scrollingElement.scrollWidth > width)
    faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide in a window of ${width}`);
  const name = element => element.localName + (element.id ? `#${element.id}` : "") + [...element.classList].map(c => `.${c}`).join("");
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest(".table-scroll, .visually-hidden, .skip-link, [role=tooltip], pre") && !element.matches(".table-scroll")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 1 && (box.right > width + 1 || box.left < -1))
      faults.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
  }
  return faults.slice(0, 5);
}
