// Runs axe on the whole page; violations only, elements of a kind told once.
async only => {
  const result = await axe.run(document, {
    runOnly: only,
    resultTypes: ["violations"],
    iframes: false,
  });
  const place = node => node.target.join(" ").replace(/:nth-child\(\d+\)/g, "");
  const why = node => node.failureSummary.split("\n")[1].trim();
  return [...new Set(result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${place(node)} (${why(node)})`)))];
}
