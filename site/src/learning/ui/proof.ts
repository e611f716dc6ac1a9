// The kursintyg, or for a course without a test the kvittens.
import { calendarText } from "../../calendar";
import { find, make } from "../../dom";
import { download } from "../../download";
import { sentence, word } from "../../wording";
import { loadCatalogue, withGone, type CourseEntry } from "../rules/catalogue";
import { codeOf, NO_RESULT } from "../rules/certificate";
import { dateText, dayOf, isoDate, now } from "../../clock";
import { againText } from "./course";
import { REMIND_DAYS } from "../rules/expiry";
import { link } from "./elements";
import { icon } from "./icons";
import { namedPaper } from "./named-paper";
import { progressOf, type Progress } from "../rules/progress";
import type { Store } from "../memory/store";

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
    if (!progress.passed) return say(...sentence("certificate.not_done", { course: link(entry.title, progress.next?.url ?? entry.url) }));
    if (progress.standing !== "done") {
      const again = link(againText(entry), entry.finalTest?.url ?? progress.next?.url ?? entry.url);
      say(icon("warning"), " ", ...(progress.standing === "expired" ? sentence("certificate.expired", { again }) : sentence("certificate.outdated", { again })));
    }
    fill(root, entry, progress);
  } catch {
    say(icon("warning"), word("learning.no_catalogue"));
  } finally {
    root.dataset["filled"] = "";
  }
}

/** The finished courses, when the address names none. */
function choices(courses: readonly CourseEntry[], store: Store): (Node | string)[] {
  const done = courses.filter((entry) => progressOf(entry, store.course(entry.id), now()).passed);
  if (done.length === 0) return [word("certificate.none_done")];
  return [word("certificate.choose_course"), make("ul", "", ...done.map((entry) => make("li", "", link(entry.title, `?kurs=${entry.id}`))))];
}

function fill(root: HTMLElement, entry: CourseEntry, { passed, expiry }: Progress): void {
  if (!passed) return;
  const [major = 0, minor = 0] = passed.version.split(".").map(Number);
  const { percent } = passed;
  const isTest = percent !== null;
  const facts: Record<string, string> = {
    kind: isTest ? word("page.certificate") : word("acknowledge.receipt"),
    course: passed.title,
    does: isTest ? word("certificate.has_passed") : word("certificate.has_read"),
    version: passed.version,
    date: dateText(passed.time),
    result: isTest ? word("certificate.result_text", { percent, pass_mark: passed.passMark }) : word("certificate.no_test"),
    valid: expiry?.to ? word("certificate.valid_to", { date: dateText(expiry.to) }) : word("certificate.valid_always"),
    code: codeOf({ course: entry.mark, major, minor, day: dayOf(passed.time), result: percent ?? NO_RESULT }) ?? word("certificate.no_code"),
  };
  for (const [name, text] of Object.entries(facts)) {
    const place = find(`[data-proof-${name}]`, root);
    if (place) place.textContent = text;
  }
  document.title = `${facts["kind"]} ${passed.title} ${isoDate(passed.time)}`;
  namedPaper(root);
  offerCalendar(root, entry, expiry?.to ?? null);
  for (const part of ["[data-proof-form]", "[data-proof-paper]"]) (find(part, root) as HTMLElement).hidden = false;
}

/** A reminder of the last day for one's own calendar, where there is one. */
function offerCalendar(root: HTMLElement, { id, title, url }: CourseEntry, to: number | null): void {
  const place = find("[data-proof-calendar]", root);
  if (!place || to === null) return;
  const address = new URL(url || ".", location.href).href;
  find("button", place)?.addEventListener("click", () => download(`${id}-${isoDate(to)}.ics`, calendarText({
    id: `${id}-${isoDate(to)}@${location.hostname}`, day: isoDate(to), written: new Date(now()).toISOString(), remindDays: REMIND_DAYS, url: address,
    title: word("certificate.calendar_title", { course: title }), text: word("certificate.calendar_text", { address }),
  }), "text/calendar;charset=utf-8"));
  place.hidden = false;
}
