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

/** The version that this page is of. It may be an old one: a page that the browser had kept, or one that was on its way when another version came. */
const { version: own, codes } = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {};

let overlay: HTMLElement | null = null;
let events: EventSource | null = null;

function clear(): void {
  overlay?.remove();
  overlay = null;
}

/** Nothing lies over the page that explains the codes: whoever follows a link there has read the message. */
function show(faults: Fault[]): void {
  clear();
  if (codes && location.pathname.endsWith(codes)) return;
  const close = make("button", "live-close", "Stäng");
  close.type = "button";
  close.addEventListener("click", clear);
  const ours = faults.every((fault) => fault.code === "");
  const title = ours ? "Ett fel i programmet" : faults.length === 1 ? "Ett fel i innehållet" : `${faults.length} fel i innehållet`;
  const isFirst = document.querySelector("[data-no-version]") !== null;
  overlay = make("div", "live-overlay",
    make("div", "live-head", make("p", "live-title", title), close),
    make("p", "live-hint", isFirst ? "Sidan laddas om när felen är rättade." : "Det här är den senaste sidan som gick att visa. Den laddas om när felen är rättade."),
    ...faults.map(describe));
  overlay.setAttribute("role", "alert");
  document.body.append(overlay);
}

function describe(fault: Fault): HTMLElement {
  const place = fault.path ? `${fault.path}, rad ${fault.line}, kolumn ${fault.column}` : fault.code ? "Hela innehållet" : "Programmet";
  const parts: HTMLElement[] = [
    make("p", "live-place", place, " ", explained(fault.code)),
    make("p", "live-message", fault.message),
  ];
  if (fault.frame) parts.push(make("pre", "live-frame", fault.frame));
  if (fault.suggestion) parts.push(make("p", "live-suggestion", fault.suggestion));
  return make("section", "live-fault", ...parts);
}

/** The code, as a link to what it means. */
function explained(code: string): HTMLElement {
  if (!code || !codes) return make("span", "live-code", code);
  const link = make("a", "live-code", code);
  link.href = `${codes}#${code.toLowerCase()}`;
  return link;
}

/** Listens while somebody looks: a browser has few connections to a server, and a page in every tab would use them up. */
function listen(): void {
  events?.close();
  if (document.hidden) return;
  events = new EventSource("/_portal/live");
  events.addEventListener("version", (event) => {
    if ((event as MessageEvent<string>).data !== own) location.reload();
    clear();
  });
  events.addEventListener("reload", () => location.reload());
  events.addEventListener("ok", clear);
  events.addEventListener("fel", (event) => show(JSON.parse((event as MessageEvent<string>).data) as Fault[]));
}

document.addEventListener("visibilitychange", listen);
document.addEventListener("keydown", (event) => { if (event.key === "Escape") clear(); });
listen();
