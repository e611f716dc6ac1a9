// The start page of a course: how far one has come, and where to go on.
import { find, make } from "../../dom";
import { counted, word } from "../../wording";
import { lastHandedIn } from "../rules/attempt";
import type { CourseEntry } from "../rules/catalogue";
import { dateText, now } from "../../clock";
import { bar, link, mark } from "./elements";
import { icon } from "./icons";
import { progressOf, type Progress } from "../rules/progress";
import type { Course } from "../memory/state";
import type { Store } from "../memory/store";

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
    place.replaceChildren(...standingOf(entry, progress, proofLink(progress, certificate)), ...(progress.standing === "done" ? [] : progressLine(entry, progress)), ...nextLine(entry, progress, "button button-primary"), ...lastLine(entry, known));
  };
  store.onChange(show);
  show();
}

/** Where the paper is; null in a package, where the platform knows who has passed. */
export const proofLink = ({ passed }: Progress, certificate: string): HTMLElement | null => certificate ? link(proofName(passed?.percent), certificate) : null;

export const proofName = (percent: number | null | undefined): string => (percent === null ? word("certificate.show_receipt") : word("certificate.show"));

/** What to do again when a course has expired or has a new version, without a full stop. */
export const againText = ({ finalTest, lessons }: CourseEntry): string =>
  finalTest ? word("course.again_test") : lessons.length > 0 ? word("course.again_lessons") : word("course.gone");

/** How it stands with a course that was passed once. */
export function standingOf(entry: CourseEntry, { standing, passed, expiry }: Progress, proof: HTMLElement | null): HTMLElement[] {
  if (!passed) return [];
  const date = dateText(passed.time);
  const result = passed.percent === null ? date : word("course.passed_with", { date, percent: passed.percent });
  const to = expiry?.to ? ` ${word("course.valid_to", { date: dateText(expiry.to) })}` : "";
  const again = againText(entry);
  switch (standing) {
    case "outdated":
      return [make("p", "", mark("warn", "warning", word("learning.new_version")), ` ${word("course.outdated", { date, version: passed.version, again })}`)];
    case "expired":
      return [make("p", "", mark("warn", "warning", word("course.expired")), ` ${word("course.has_expired", { date, to: dateText(expiry?.to ?? 0), again })}`)];
    default:
      return [make("p", "", mark("good", "right", word("course.done")), ` ${result}.${to}`),
        ...(expiry?.state === "soon" ? [make("p", "", mark("warn", "clock", word("course.expires_soon")), ` ${word("course.renew", { again })}`)] : []), ...(proof ? [make("p", "", proof)] : [])];
  }
}

/** Leads to the answers of the last attempt of the final test. */
export const lastLine = ({ finalTest }: CourseEntry, known: Course): HTMLElement[] =>
  finalTest && lastHandedIn(known, "prov")?.d ? [make("p", "", link(word("test.show_last_test"), finalTest.url + LAST_ATTEMPT))] : [];

export const progressLine = ({ lessons }: CourseEntry, { done }: Progress): HTMLElement[] =>
  [make("p", "course-progress", bar(done, lessons.length), counted("course.progress", lessons.length, { done }))];

/** Leads on. Who has passed need read no more: the lessons that are left are counted. */
export function nextLine({ lessons }: CourseEntry, { next, done, standing, waits }: Progress, look: string): HTMLElement[] {
  if (!next) return waits ? [make("p", "", word("test.no_attempts"))] : [];
  const { title, url, isUnderWay } = next;
  const text = standing === "done" && !isUnderWay ? word("course.unread", { count: lessons.length - done })
    : done === 0 && !isUnderWay ? word("course.begin", { title }) : word("course.go_on", { title });
  const button = link(text, url, look);
  button.append(icon("next"));
  return [make("p", "", button)];
}
