// Words of headings and labels, and amounts anywhere, that are broken over lines where nobody would break them. Words of questions
// have no soft hyphens.
() => {
  const labels = "h1, h2, h3, h4, dt, th, label, legend, summary";
  const range = document.createRange();
  const lineOf = (node, at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].filter(box => box.width > 0).at(-1)?.bottom;
  };
  const broken = (node, start, text) => {
    let before;
    for (let i = 0; i < text.length; i++) {
      const line = lineOf(node, start + i);
      if (line === undefined) continue;
      if (before !== undefined && line > before + 3 && text[i - 1] !== "\u00AD") return `${text.slice(0, i)}/${text.slice(i)}`;
      before = line;
    }
    return null;
  };
  const faults = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest(".visually-hidden, svg, option, [role=tooltip], code") || !element.checkVisibility({ visibilityProperty: true })) continue;
    const pattern = element.closest(labels) && !element.closest("form, .answer-key") ? /[\p{L}\u00AD]{2,}:?|\d[\d\u00A0 ]*(?:[\u00A0 ]kr)?/gu : /\d{1,3}(?:[\u00A0 ]\d{3})+(?:[\u00A0 ]kr)?/gu;
    for (const { 0: text, index } of node.data.matchAll(pattern)) {
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const fault = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.bottom))).size > 1 ? broken(node, index, text) : null;
      if (fault) faults.add(`${element.localName}: ${fault}`);
    }
  }
  return [...faults];
}
