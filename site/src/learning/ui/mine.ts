// Mitt lärande: what is begun and done, the next step, what expires, what to repeat, and the data itself.
import { storedChoice } from "../../choice";
import { find, make } from "../../dom";
import { counted, sentence, word } from "../../wording";
import { loadCatalogue, withGone, type Catalogue, type CourseEntry } from "../rules/catalogue";
import { now } from "../../clock";
import { againText, lastLine, nextLine, progressLine, proofLink, standingOf } from "./course";
import { duration, heading, link } from "./elements";
import { icon } from "./icons";
import { myData } from "./my-data";
import { standingMark } from "./path-marks";
import { progressOf, type Progress } from "../rules/progress";
import { repetition } from "./repeat";
import type { Store } from "../memory/store";

interface Followed {
  entry: CourseEntry;
  progress: Progress;
}

export async function mine(store: Store): Promise<void> {
  const root = find("[data-mine]");
  if (!root) return;
  const part = (name: string) => find(`[data-mine-part=${name}]`, root) as HTMLElement;
  let catalogue: Catalogue;
  try {
    catalogue = await loadCatalogue(root.dataset["mine"] ?? "");
  } catch {
    part("path").replaceChildren(make("p", "notice notice-warn", icon("warning"), word("learning.no_catalogue")));
    root.hidden = false;
    return;
  }
  const certificate = root.dataset["certificate"] ?? "";
  const show = () => {
    const all = withGone(catalogue.courses, store.state).map((entry): Followed => ({ entry, progress: progressOf(entry, store.course(entry.id), now()) }));
    part("reminders").replaceChildren(...reminders(all));
    part("path").replaceChildren(...path(catalogue, all, root.dataset["start"] ?? "/"));
    part("begun").replaceChildren(...cards(all.filter(({ progress }) => progress.standing === "begun"), store, certificate, word("learning.none_begun")));
    part("done").replaceChildren(...cards(all.filter(({ progress }) => progress.passed), store, certificate, word("learning.none_done")));
  };
  // Not on every change: what is being answered in the repetition must stay. It is drawn anew only when the data is replaced.
  const showAll = () => {
    show();
    repetition(part("repeat"), catalogue, store);
  };
  showAll();
  store.onChange(show);
  myData(part("data"), store, showAll);
  root.hidden = false;
}

/** Courses that have expired, soon will, or have a new version. */
function reminders(all: readonly Followed[]): HTMLElement[] {
  const lines = all.filter(({ entry }) => entry.url).flatMap(({ entry, progress: { standing, expiry, next } }) => {
    const course = link(entry.title, next?.url ?? entry.finalTest?.url ?? entry.url);
    const again = againText(entry);
    if (standing === "outdated") return [make("li", "", ...sentence("learning.outdated", { course, again }))];
    if (standing === "expired") return [make("li", "", ...sentence("learning.expired", { course, again }))];
    return expiry?.state === "soon" ? [make("li", "", ...soon(course, expiry.days))] : [];
  });
  return lines.length > 0 ? [make("section", "notice notice-warn", heading(2, word("learning.renew")), make("ul", "", ...lines))] : [];
}

const soon = (course: HTMLElement, days: number): (string | Node)[] =>
  days === 0 ? sentence("learning.expires_today", { course })
  : days === 1 ? sentence("learning.expires_tomorrow", { course }) : sentence("learning.expires_in", { course, days });

/** The chosen role's path with the next step first. */
function path({ roles }: Catalogue, all: readonly Followed[], start: string): HTMLElement[] {
  const role = roles.find(({ id }) => id === storedChoice()?.role);
  if (!role) return [make("p", "", ...sentence("learning.choose_role", { start_page: link(word("learning.start_page"), start) }))];
  const steps = role.path.flatMap((id) => all.find(({ entry }) => entry.id === id) ?? []);
  if (steps.length === 0) return [make("p", "", word("learning.no_path", { role: role.title }))];
  const left = steps.filter(({ progress }) => progress.standing !== "done");
  const [following] = left;
  const minutes = left.reduce((sum, { progress }) => sum + progress.minutesLeft, 0);
  const done = steps.length - left.length;
  return [
    make("p", "", minutes > 0 ? counted("learning.path_left", steps.length, { role: role.title, done, duration: duration(minutes) })
      : counted("learning.path_done", steps.length, { role: role.title, done })),
    ...(following ? [make("p", "", nextStep(following))] : []),
    make("ol", "learning-path", ...steps.map(({ entry, progress }) =>
      make("li", "", link(entry.title, entry.url), standingMark(progress) ?? make("span", "path-time", duration(progress.minutesLeft))))),
  ];
}

function nextStep({ entry, progress }: Followed): HTMLAnchorElement {
  const to = link(progress.next ? word("learning.next_step", { course: entry.title, part: progress.next.title }) : word("learning.next_course", { course: entry.title }), progress.next?.url ?? entry.url, "button button-primary");
  to.append(icon("next"));
  return to;
}

function cards(list: readonly Followed[], store: Store, certificate: string, none: string): HTMLElement[] {
  if (list.length === 0) return [make("p", "", none)];
  return [make("ul", "mine-list", ...list.map(({ entry, progress }) => {
    const title = heading(3, "");
    title.removeAttribute("tabindex");
    title.append(entry.url ? link(entry.title, entry.url) : entry.title);
    return make("li", "mine-card", title, ...standingOf(entry, progress, proofLink(progress, `${certificate}?kurs=${entry.id}`)),
      ...(progress.passed ? [] : [...progressLine(entry, progress), make("p", "", word("course.left", { duration: duration(progress.minutesLeft) }))]), ...lastLine(entry, store.course(entry.id)), ...nextLine(entry, progress, "button"));
  }))];
}
