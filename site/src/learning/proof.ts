// The kursintyg, or for a course without a test the kvittens.
import { find, make } from "../dom";
import { loadCatalogue, withGone, type CourseEntry } from "./catalogue";
import { codeOf, NO_RESULT } from "./certificate";
import { dateText, dayOf, isoDate, now } from "./clock";
import { againText } from "./course";
import { link } from "./elements";
import { icon } from "./icons";
import { namedPaper } from "./named-paper";
import { progressOf, type Progress } from "./progress";
import type { Store } from "./store";

/** The page of the kursintyg: for the course that its address names. */
export async function proof(store: Store): Promise<void> {
  const root = find("[data-proof]");
  if (root) await fillProof(root, store, new URLSearchParams(location.search).get("kurs"));
}

/** Fills the paper, on its own page or where it was put. */
export async function fillProof(root: HTMLElement, store: Store, course: string | null): Promise<void> {
  const message = find("[data-proof-message]", root) as HTMLElement;
  const say = (...parts: (Node | string)[]) => message.replaceChildren(...parts);
  try {
    const courses = withGone((await loadCatalogue(root.dataset["proof"] ?? "")).courses, store.state);
    const entry = courses.find(({ id }) => id === course);
    if (!entry) return say(...choices(courses, store));
    const progress = progressOf(entry, store.course(entry.id), now());
    if (!progress.passed) return say("Du är inte klar med kursen ", link(entry.title, progress.next?.url ?? entry.url), " i den här webbläsaren.");
    if (progress.standing !== "done")
      say(icon("warning"), progress.standing === "expired" ? " Intygets tid har gått ut. " : " Kursen har en ny version. ", link(againText(entry), entry.finalTest?.url ?? progress.next?.url ?? entry.url), ".");
    fill(root, entry, progress);
  } catch {
    say(icon("warning"), "Listan över kurser gick inte att hämta. Ladda om sidan.");
  } finally {
    root.dataset["filled"] = "";
  }
}

/** The finished courses, when the address names none. */
function choices(courses: readonly CourseEntry[], store: Store): (Node | string)[] {
  const done = courses.filter((entry) => progressOf(entry, store.course(entry.id), now()).passed);
  if (done.length === 0) return ["Du har inte blivit klar med någon kurs i den här webbläsaren."];
  return ["Välj kurs:", make("ul", "", ...done.map((entry) => make("li", "", link(entry.title, `?kurs=${entry.id}`))))];
}

function fill(root: HTMLElement, entry: CourseEntry, { passed, expiry }: Progress): void {
  if (!passed) return;
  const [major = 0, minor = 0] = passed.version.split(".").map(Number);
  const isTest = passed.percent !== null;
  const facts: Record<string, string> = {
    kind: isTest ? "Kursintyg" : "Kvittens",
    course: passed.title,
    does: isTest ? "har gjort kursens slutprov med godkänt resultat." : "har läst alla kursens lektioner.",
    version: passed.version,
    date: dateText(passed.time),
    result: isTest ? `${passed.percent} procent rätt, gränsen är ${passed.passMark} procent` : "Kursen har inget prov",
    valid: expiry?.to ? `Till och med ${dateText(expiry.to)}` : "Tills vidare",
    code: codeOf({ course: entry.mark, major, minor, day: dayOf(passed.time), result: passed.percent ?? NO_RESULT }) ?? "Finns inte för det här datumet och den här versionen",
  };
  for (const [name, text] of Object.entries(facts)) {
    const place = find(`[data-proof-${name}]`, root);
    if (place) place.textContent = text;
  }
  document.title = `${facts["kind"]} ${passed.title} ${isoDate(passed.time)}`;
  namedPaper(root);
  for (const part of ["[data-proof-form]", "[data-proof-paper]"]) (find(part, root) as HTMLElement).hidden = false;
}
