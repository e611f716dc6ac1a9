// The page of a package that a platform opens. It finds the platform, shows the course's pages in a frame, and tells the platform what
// they remember.
import { find } from "../dom";
import { word } from "../wording";
import { Backup } from "./backup";
import { connectCmi5 } from "./cmi5";
import type { Format, PackagedCourse } from "./packaged-course";
import type { Platform } from "./platform";
import { PlatformShelf, type Standing } from "./platform-shelf";
import { connectScorm12 } from "./scorm12";
import { connectScorm2004 } from "./scorm2004";
import "./shelf-here";

declare global {
  var portalCourse: PackagedCourse;
}

const CONNECT: Readonly<Record<Format, (course: PackagedCourse) => Promise<Platform | null>>> = { scorm12: connectScorm12, scorm2004: connectScorm2004, cmi5: connectCmi5 };

const NAMES: Readonly<Record<Format, string>> = { scorm12: "SCORM 1.2", scorm2004: "SCORM 2004", cmi5: "cmi5" };

const frame = find<HTMLIFrameElement>("iframe") as HTMLIFrameElement;
const status = find("[role=status]") as HTMLElement;
const endButton = find<HTMLButtonElement>("button") as HTMLButtonElement;

/** Says how it stands; the same is not said twice. */
function say(text: string, isTrouble = false): void {
  if (status.textContent === text) return;
  status.textContent = text;
  status.classList.toggle("package-trouble", isTrouble);
}

async function open(course: PackagedCourse): Promise<void> {
  say(word("package.connecting"));
  const platform = await CONNECT[course.format](course).catch(() => null);
  const [first = "", ...others] = course.pages;
  if (!platform) {
    const format = NAMES[course.format];
    say(isStorageOpen() ? word("package.no_platform", { format }) : word("package.no_platform_nor_storage", { format }), true);
    frame.src = first;
    return;
  }
  let standing: Standing["is"] = "kept";
  const shelf = new PlatformShelf(course, platform, new Backup(() => localStorage, course.course.id, platform.learner), (now) => {
    standing = now.is;
    tell(now, platform);
  });
  window.portalShelf = shelf;
  const pageOfFrame = () => { try { return frame.contentWindow?.location.pathname.split("/").at(-1) ?? ""; } catch { return ""; } };
  frame.addEventListener("load", () => { if (course.pages.includes(pageOfFrame())) shelf.moveTo(pageOfFrame()); });
  frame.src = others.includes(platform.place) ? platform.place : first;

  let isOver = false;
  const finish = async (isLeaving: boolean): Promise<string | null> => {
    if (isOver) return null;
    isOver = true;
    endButton.disabled = true;
    return shelf.finish(isLeaving);
  };
  endButton.hidden = false;
  endButton.addEventListener("click", () => void (async () => {
    // What stands in the fields of the page is saved when it is left.
    await leave(frame);
    const onward = await finish(false);
    if (onward !== null) return location.assign(onward);
    end(platform.mode === "normal" ? standing : null);
  })());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && !isOver) shelf.flush(); });
  addEventListener("pagehide", () => void finish(true));
}

function tell({ is, leftOut }: Standing, { mode }: Platform): void {
  if (mode !== "normal") return say(mode === "browse" ? word("package.browsing") : word("package.reviewing"));
  if (is !== "kept") return say(is === "waiting" ? word("package.waiting") : word("package.not_kept"), true);
  say(leftOut > 0 ? word("package.kept_in_part") : word("package.kept"), leftOut > 0);
}

/** Says that the session is over, and what became of the last answers. */
function end(standing: Standing["is"] | null): void {
  if (standing === null) say(word("package.ended_looking"));
  else say(standing === "kept" ? word("package.ended") : standing === "waiting" ? word("package.ended_waiting") : word("package.ended_lost"), standing !== "kept");
  document.body.classList.add("package-over");
  endButton.hidden = true;
  status.tabIndex = -1;
  status.focus();
}

/** Takes the course's page out of the frame. */
const leave = (of: HTMLIFrameElement): Promise<void> => new Promise((done) => {
  of.addEventListener("load", () => done(), { once: true });
  of.src = "about:blank";
  of.hidden = true;
});

/** Can the browser keep anything? */
function isStorageOpen(): boolean {
  try {
    localStorage.setItem("portal.prov", "");
    localStorage.removeItem("portal.prov");
    return true;
  } catch {
    return false;
  }
}

void open(globalThis.portalCourse);
