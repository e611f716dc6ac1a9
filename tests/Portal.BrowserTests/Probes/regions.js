// Tables that go on beyond the edge: they must say so and be reached with the Tab key. Those that do not must be no stop.
() => {
  const faults = [];
  for (const region of document.querySelectorAll(".table-scroll")) {
    if (!region.checkVisibility()) continue;
    const caption = region.querySelector("caption")?.textContent.trim() ?? "";
    const scrolls = region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1;
    if (!caption) faults.push("a table has no name");
    if (!scrolls && region.hasAttribute("tabindex")) faults.push(`the table "${caption}" does not scroll and is a stop`);
    if (!scrolls && region.hasAttribute("role")) faults.push(`the table "${caption}" does not scroll and is a landmark`);
    if (scrolls && (region.tabIndex !== 0 || region.getAttribute("role") !== "region")) faults.push(`the table "${caption}" scrolls and is no stop`);
    if (scrolls && document.getElementById(region.getAttribute("aria-labelledby"))?.textContent.trim() !== caption) faults.push(`the region of "${caption}" is not named`);
    if (scrolls && !getComputedStyle(region).backgroundImage.includes("gradient")) faults.push(`the table "${caption}" goes on beyond the edge and nothing shows it`);
  }
  return faults;
}
