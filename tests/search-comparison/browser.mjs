// Starts a browser that is already on the machine.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const ARGUMENTS = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu"];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** The browser that PORTAL_BROWSER names, or the first on the search path. */
export function find() {
  const onPath = NAMES.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)));
  const found = process.env.PORTAL_BROWSER ?? onPath.find(existsSync);
  if (found === undefined) throw new Error("no browser found: set PORTAL_BROWSER to the path of Chromium, Google Chrome or Microsoft Edge");
  return found;
}

/** Starts it without a window. */
export function launch(path) {
  return chromium.launch({ executablePath: path, args: ARGUMENTS, chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI });
}
