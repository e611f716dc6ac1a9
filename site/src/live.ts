// Preview only: reloads when the site was built anew, shows the mistakes over the page when it could not be.
import { make } from "./dom";

/** A diagnostic as the preview server sends it. */
interface Fault {
  path: string;
  line: number;
  column: number;
  code: string;
  title: string;
  message: string;
  frame: string | null;
  suggestion: string | null;
}

let overlay: HTMLElement | null = null;

function clear(): void {
  overlay?.remove();
  overlay = null;
}

function show(faults: Fault[]): void {
  clear();
  const close = make("button", "live-close", "Stäng");
  close.type = "button";
  close.addEventListener("click", clear);
  const title = faults.length === 1 ? "Ett fel i innehållet" : `${faults.length} fel i innehållet`;
  overlay = make("div", "live-overlay",
    make("div", "live-head", make("p", "live-title", title), close),
    make("p", "live-hint", "Sidan visar det senaste som gick att bygga. Den laddas om när felen är rättade."),
    ...faults.map(describe));
  overlay.setAttribute("role", "alert");
  document.body.append(overlay);
}

function describe(fault: Fault): HTMLElement {
  const place = fault.path ? `${fault.path}, rad ${fault.line}, kolumn ${fault.column}` : "Hela innehållet";
  const parts: HTMLElement[] = [
    make("p", "live-place", place, " ", make("span", "live-code", fault.code)),
    make("p", "live-message", fault.message),
  ];
  if (fault.frame) parts.push(make("pre", "live-frame", fault.frame));
  if (fault.suggestion) parts.push(make("p", "live-suggestion", fault.suggestion));
  return make("section", "live-fault", ...parts);
}

const events = new EventSource("/_portal/live");
let shown: string | null = null;
events.addEventListener("version", (event) => {
  // After the server was restarted the browser connects again by itself and may show an old page.
  const { data } = event as MessageEvent<string>;
  if (shown !== null && shown !== data) location.reload();
  shown = data;
});
events.addEventListener("reload", () => location.reload());
events.addEventListener("ok", clear);
events.addEventListener("fel", (event) => show(JSON.parse((event as MessageEvent<string>).data) as Fault[]));
document.addEventListener("keydown", (event) => { if (event.key === "Escape") clear(); });
