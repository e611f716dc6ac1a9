// Hides what stands in a long row of elements of which those before it have every element with every class that it has, or shows all again.
hide => {
  const style = element => `${element.localName}.${element.getAttribute("class") ?? ""}`;
  const styles = element => [element, ...element.querySelectorAll("*")].map(each => `${style(each.parentElement)} > ${style(each)}`);
  if (!hide) {
    for (const twin of document.querySelectorAll("[data-twin]")) {
      twin.style.removeProperty("display");
      if (!twin.getAttribute("style")) twin.removeAttribute("style");
      twin.removeAttribute("data-twin");
    }
    return;
  }
  for (const row of document.querySelectorAll("main *")) {
    if (row.childElementCount < 10 || row.closest("[data-twin], svg")) continue;
    const seen = new Set();
    for (const [i, child] of [...row.children].entries()) {
      const own = styles(child);
      if (i > 2 && own.every(each => seen.has(each)) && !child.contains(document.activeElement)) {
        child.style.setProperty("display", "none", "important");
        child.setAttribute("data-twin", "");
      }
      for (const each of own) seen.add(each);
    }
  }
}
