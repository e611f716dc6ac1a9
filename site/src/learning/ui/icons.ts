// Small pictures beside text, drawn as those of the templates. They never carry meaning alone.
const SHAPES = {
  right: "M5 12.5 10 17.5 19.5 7",
  wrong: "M6 6l12 12M18 6 6 18",
  partial: "M5 12h14",
  warning: "M12 4 2.500 20h19zM12 10v4.500M12 17.200v.3",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.500V12l3 2.500",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  next: "M5 12h14M13 6l6 6-6 6",
} as const;

export type IconName = keyof typeof SHAPES;

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}
