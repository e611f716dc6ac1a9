// Text of the page that cannot be seen: outside a closed disclosure, all of it should be.
() => {
  const faults = new Set();
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("details:not([open]), [role=tooltip], svg, option, .match-choices, .scenario-number, .scenario-goto, .search-wait, [hidden], .with-script, .print-only")) continue;
    const isMeantForOneWidth = element.closest(".organisation-stack, .organisation-text");
    if (!isMeantForOneWidth && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      faults.add(`${element.localName}.${element.className} "${walker.currentNode.data.trim().slice(0, 30)}" is not shown`);
  }
  const isOnlyForScripts = hidden => hidden.querySelector("button, select, [type=reset]") || hidden.matches("button") || hidden.closest("[data-question]");
  const isChosenByScripts = ".blank-fill, [data-since], [data-choice-role], [data-choice-administration], [data-suggestions]";
  for (const hidden of document.querySelectorAll("main [hidden]"))
    if (!isOnlyForScripts(hidden) && !hidden.matches(isChosenByScripts) && !hidden.closest("[data-search-results], [data-search-recent], [data-search-failed]"))
      faults.add(`${hidden.localName}.${hidden.className} waits for a script`);
  return [...faults];
}
