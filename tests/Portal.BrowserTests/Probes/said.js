// Everything that the page says, piece by piece: its texts, and the names that only some readers meet.
() => {
  const said = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest("script, style")) said.push(walker.currentNode.data);
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt], [data-label]"))
    for (const name of ["aria-label", "title", "placeholder", "alt", "data-label"])
      if (element.hasAttribute(name)) said.push(element.getAttribute(name));
  return said.map(text => text.replace(/\s+/g, " ").trim()).filter(text => text);
}
