// Mitt lärande: what is begun and done, the next step, what expires, what to repeat, and the data itself.
import { storedChoice } from "../choice";
import { find, make } from "../dom";
import { loadCatalogue, withGone, type Catalogue, type CourseEntry } from "./catalogue";
import { now } from "./clock";
import { againText, lastLine, progressLine, proofLink, standingOf } from "./course";
import { duration, heading, link } from "./elements";
import { icon } from "./icons";
import { myData } from "./my-data";
import { standingMark } from "./path-marks";
import { progressOf, type Progress } from "./progress";
import { repetition } from "./repeat";
import type { Store } from "./store";

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
    part("path").replaceChildren(make("p", "notice notice-warn", icon("warning"), "Listan över kurser gick inte att hämta. Ladda om sidan."));
    root.hidden = false;
    return;
  }
  const certificate = root.dataset["certificate"] ?? "";
  const show = () => {
    const all = withGone(catalogue.courses, store.state).map((entry): Followed => ({ entry, progress: progressOf(entry, store.course(entry.id), now()) }));
    part("reminders").replaceChildren(...reminders(all));
    part("path").replaceChildren(...path(catalogue, all, root.dataset["start"] ?? "/"));
    part("begun").replaceChildren(...cards(all.filter(({ progress }) => progress.standing === "begun"), store, certificate, "Du har ingen påbörjad kurs."));
    part("done").replaceChildren(...cards(all.filter(({ progress }) => progress.passed), store, certificate, "Du har inte blivit klar med någon kurs än."));
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
    const to = link(entry.title, next?.url ?? entry.finalTest?.url ?? entry.url);
    if (standing === "outdated") return [make("li", "", to, ` har en ny version. ${againText(entry)}.`)];
    if (standing === "expired") return [make("li", "", to, ` har gått ut. ${againText(entry)}.`)];
    if (expiry?.state === "soon") return [make("li", "", to, ` går ut ${expiry.days === 0 ? "i dag" : expiry.days === 1 ? "i morgon" : `om ${expiry.days} dagar`}.`)];
    return [];
  });
  return lines.length > 0 ? [make("section", "notice notice-warn", heading(2, "Att göra om"), make("ul", "", ...lines))] : [];
}

/** The chosen role's path with the next step first. */
function path({ roles }: Catalogue, all: readonly Followed[], start: string): HTMLElement[] {
  const role = roles.find(({ id }) => id === storedChoice()?.role);
  if (!role) return [make("p", "", "Välj din roll på ", link("startsidan", start), ", så visas rollens lärväg här.")];
  const steps = role.path.flatMap((id) => all.find(({ entry }) => entry.id === id) ?? []);
  if (steps.length === 0) return [make("p", "", `Rollen ${role.title} har ingen egen lärväg.`)];
  const left = steps.filter(({ progress }) => progress.standing !== "done");
  const [following] = left;
  const minutes = left.reduce((sum, { progress }) => sum + progress.minutesLeft, 0);
  return [
    make("p", "", `Lärväg för ${role.title}: ${steps.length - left.length} av ${steps.length} kurser klara${minutes > 0 ? `, ungefär ${duration(minutes)} kvar` : ""}.`),
    ...(following ? [make("p", "", nextStep(following))] : []),
    make("ol", "learning-path", ...steps.map(({ entry, progress }) =>
      make("li", "", link(entry.title, entry.url), standingMark(progress) ?? make("span", "path-time", duration(progress.minutesLeft))))),
  ];
}

function nextStep({ entry, progress }: Followed): HTMLAnchorElement {
  const to = link(progress.next ? `Nästa steg: ${entry.title}, ${progress.next.title}` : `Nästa steg: ${entry.title}`, progress.next?.url ?? entry.url, "button button-primary");
  to.append(icon("next"));
  return to;
}

function cards(list: readonly Followed[], store: Store, certificate: string, none: string): HTMLElement[] {
  if (list.length === 0) return [make("p", "", none)];
  return [make("ul", "mine-list", ...list.map(({ entry, progress }) => {
    const title = heading(3, "");
    title.removeAttribute("tabindex");
    title.append(entry.url ? link(entry.title, entry.url) : entry.title);
    const go = progress.next ? [make("p", "", link(`${progress.passed && progress.standing === "done" && !progress.next.isUnderWay ? "Oläst" : "Fortsätt"}: ${progress.next.title}`, progress.next.url, "button"))] : [];
    return make("li", "mine-card", title, ...standingOf(entry, progress, proofLink(progress, `${certificate}?kurs=${entry.id}`)),
      ...(progress.passed ? [] : [...progressLine(entry, progress), make("p", "", `Ungefär ${duration(progress.minutesLeft)} kvar.`)]), ...lastLine(entry, store.course(entry.id)), ...go);
  }))];
}
