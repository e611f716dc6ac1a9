// The start page of a course: how far one has come, and where to go on.
import { find, make } from "../dom";
import { lastHandedIn } from "./attempt";
import type { CourseEntry } from "./catalogue";
import { dateText, now } from "./clock";
import { bar, link, mark } from "./elements";
import { icon } from "./icons";
import { progressOf, type Progress } from "./progress";
import type { Course } from "./state";
import type { Store } from "./store";

/** The end of a test's address that shows the last attempt. */
export const LAST_ATTEMPT = "#senaste";

export function course(entry: CourseEntry, store: Store): void {
  const place = find("[data-course-start]");
  const first = place && find<HTMLAnchorElement>("a", place);
  if (!place || !first) return;
  const certificate = place.dataset["certificate"] ?? "";
  const untouched = [...place.childNodes];

  const show = () => {
    const known = store.course(entry.id);
    const progress = progressOf(entry, known, now());
    if (progress.standing === "new") return place.replaceChildren(...untouched);
    place.replaceChildren(...standingOf(entry, progress, proofLink(progress, certificate)), ...progressLine(entry, progress), ...nextLine(progress), ...lastLine(entry, known));
  };
  store.onChange(show);
  show();
}

/** Where the paper is. */
export const proofLink = ({ passed }: Progress, certificate: string): HTMLElement => link(proofName(passed?.percent), certificate);

export const proofName = (percent: number | null | undefined): string => (percent === null ? "Visa kvittens" : "Visa kursintyg");

/** What to do again when a course has expired or has a new version. */
export const againText = ({ finalTest, lessons }: CourseEntry): string =>
  finalTest ? "Gör provet igen" : lessons.length > 0 ? "Läs lektionerna igen" : "Kursen finns inte längre i portalen";

/** How it stands with a course that was passed once. */
export function standingOf(entry: CourseEntry, { standing, passed, expiry }: Progress, proof: HTMLElement): HTMLElement[] {
  if (!passed) return [];
  const result = passed.percent === null ? "" : `, ${passed.percent}\u00A0procent`;
  const to = expiry?.to ? ` Gäller till och med ${dateText(expiry.to)}.` : "";
  const again = againText(entry);
  switch (standing) {
    case "outdated":
      return [make("p", "", mark("warn", "warning", "Ny version"), ` Du blev klar ${dateText(passed.time)} i version ${passed.version}. Kursen har skrivits om sedan dess. ${again}.`)];
    case "expired":
      return [make("p", "", mark("warn", "warning", "Har gått ut"), ` Du blev klar ${dateText(passed.time)}. Det gällde till och med ${dateText(expiry?.to ?? 0)}. ${again}.`)];
    default:
      return [make("p", "", mark("good", "right", "Klar"), ` ${dateText(passed.time)}${result}.${to}`),
        ...(expiry?.state === "soon" ? [make("p", "", mark("warn", "clock", "Går snart ut"), ` ${again}, så gäller det en ny tid.`)] : []), make("p", "", proof)];
  }
}

/** Leads to the answers of the last attempt of the final test. */
export const lastLine = ({ finalTest }: CourseEntry, known: Course): HTMLElement[] =>
  finalTest && lastHandedIn(known, "prov")?.d ? [make("p", "", link("Visa senaste försöket på provet", finalTest.url + LAST_ATTEMPT))] : [];

export const progressLine = ({ lessons }: CourseEntry, { done }: Progress): HTMLElement[] =>
  [make("p", "course-progress", bar(done, lessons.length), `${done} av ${lessons.length} lektioner klara`)];

function nextLine({ next, done, standing }: Progress): HTMLElement[] {
  if (!next) return [];
  const text = next.isUnderWay ? `Fortsätt: ${next.title}` : standing === "done" ? `Oläst lektion: ${next.title}` : done === 0 ? `Börja: ${next.title}` : `Fortsätt: ${next.title}`;
  const button = link(text, next.url, "button button-primary");
  button.append(icon("next"));
  return [make("p", "", button)];
}
