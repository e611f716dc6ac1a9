// Starts the browser that the caller names; the browser tests of the portal know where to look for one.
import { chromium } from "playwright-core";

const ARGUMENTS = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu"];

export function launch(path) {
  return chromium.launch({ executablePath: path, args: ARGUMENTS, chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI });
}
