// The start page of a course: how far one has come, and where to go on.
import { find, make } from "../dom";
import type { CourseEntry } from "./catalogue";
import { dateText, now } from "./clock";
import { bar, link, mark } from "./elements";
import { icon } from "./icons";
import { progressOf, type Progress } from "./progress";
import type { Store } from "./store";

export function course(entry: CourseEntry, store: Store): void {
  const place = find("[data-course-start]");
  const first = place && find<HTMLAnchorElement>("a", place);
  if (!place || !first) return;
  const certificate = place.dataset["certificate"] ?? "";
  const untouched = [...place.childNodes];

  const show = () => {
    const progress = progressOf(entry, store.course(entry.id), now());
    if (progress.standing === "new") return place.replaceChildren(...untouched);
    place.replaceChildren(...standingOf(progress, certificate), ...progressLine(entry, progress), ...nextLine(progress));
  };
  store.onChange(show);
  show();
}

/** How it stands with a course that was passed once. */
export function standingOf({ standing, passed, expiry }: Progress, certificate: string): HTMLElement[] {
  if (!passed) return [];
  const result = passed.percent === null ? "" : `, ${passed.percent}\u00A0procent`;
  const to = expiry?.to ? ` Gäller till och med ${dateText(expiry.to)}.` : "";
  const proof = make("p", "", link(passed.percent === null ? "Visa kvittens" : "Visa kursintyg", certificate));
  switch (standing) {
    case "outdated":
      return [make("p", "", mark("warn", "warning", "Ny version"), ` Du blev klar ${dateText(passed.time)} i version ${passed.version}. Kursen har skrivits om sedan dess. Gör provet igen.`)];
    case "expired":
      return [make("p", "", mark("warn", "warning", "Har gått ut"), ` Du blev klar ${dateText(passed.time)}. Det gällde till och med ${dateText(expiry?.to ?? 0)}. Gör provet igen.`)];
    default:
      return [make("p", "", mark("good", "right", "Klar"), ` ${dateText(passed.time)}${result}.${to}`),
        ...(expiry?.state === "soon" ? [make("p", "", mark("warn", "clock", "Går snart ut"), " Gör provet igen, så gäller det en ny tid.")] : []), proof];
  }
}

export const progressLine = ({ lessons }: CourseEntry, { done }: Progress): HTMLElement[] =>
  [make("p", "course-progress", bar(done, lessons.length), `${done} av ${lessons.length} lektioner klara`)];

function nextLine({ next, done, standing }: Progress): HTMLElement[] {
  if (!next) return [];
  const text = next.isUnderWay ? `Fortsätt: ${next.title}` : standing === "done" ? `Oläst lektion: ${next.title}` : done === 0 ? `Börja: ${next.title}` : `Fortsätt: ${next.title}`;
  const button = link(text, next.url, "button button-primary");
  button.append(icon("next"));
  return [make("p", "", button)];
}
