// Lists that a screen reader may not hear as such: without marks and role (Safari), or with numbers that are taken from it.
() => {
  const name = element => element.localName + [...element.classList].map(c => `.${c}`).join("");
  const faults = new Set();
  for (const list of document.querySelectorAll("ul, ol")) {
    const isUnmarked = [...list.children].some(item => getComputedStyle(item).listStyleType === "none");
    if (isUnmarked && !["list", "listbox"].includes(list.getAttribute("role"))) faults.add(`${name(list)} has no marks and no role`);
    for (const item of list.children) {
      const { content } = getComputedStyle(item, "::before");
      if (/counters?\(/.test(content) && /\/ ""$/.test(content)) faults.add(`the numbers of ${name(list)} are only drawn`);
    }
  }
  return [...faults];
}
