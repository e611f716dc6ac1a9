// What should not be on paper: navigation, light text, grounds that are not white.
() => {
  const rgb = value => value.match(/[\d.]+/g).map(Number);
  const faults = new Set();
  for (const element of document.querySelectorAll("nav, [role=search], button, .skip-link"))
    if (element.checkVisibility()) faults.add(`${element.localName}.${element.className} is printed`);
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest("svg, .visually-hidden, [role=tooltip]")) continue;
    const [r, g, b] = rgb(getComputedStyle(element).color);
    if (r + g + b > 300) faults.add(`${element.localName}.${element.className} is printed in light text`);
  }
  for (const element of document.querySelectorAll("html, body, main")) {
    const [r, g, b, a = 1] = rgb(getComputedStyle(element).backgroundColor);
    if (a > 0 && r + g + b < 765) faults.add(`${element.localName} is not printed on white`);
  }
  return [...faults];
}
