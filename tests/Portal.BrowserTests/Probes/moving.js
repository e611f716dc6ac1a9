// What moves, or would.
() => {
  const name = element => `${element.localName}.${[...element.classList].join(".")}`;
  const seconds = value => Math.max(...value.split(",").map(part => parseFloat(part) * (part.includes("ms") ? .001 : 1)));
  const faults = document.getAnimations().map(animation => `${name(animation.effect.target)} moves`);
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.animationName !== "none" && seconds(style.animationDuration) > .01) faults.push(`${name(element)} is animated`);
    if (seconds(style.transitionDuration) > .01) faults.push(`${name(element)} changes slowly`);
    if (style.scrollBehavior === "smooth") faults.push(`${name(element)} scrolls smoothly`);
  }
  return [...new Set(faults)];
}
