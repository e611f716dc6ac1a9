// 404: the pages whose addresses are nearest to the one that was asked for.
import { find, make } from "./dom";
import { distance } from "./words";

const MOST = 5;

interface Entry {
  t: string;
  u: string;
}

export async function notFound(): Promise<void> {
  const root = find("[data-suggestions]");
  const list = root && find("[data-suggestions-list]", root);
  if (!root || !list) return;
  const base = root.dataset["base"] ?? "";
  try {
    const response = await fetch(root.dataset["suggestions"] ?? "");
    if (!response.ok) return;
    const near = nearest((await response.json()) as Entry[], base);
    for (const { t, u } of near) {
      const link = make("a", "", t);
      link.href = withBase(u, base);
      list.append(make("li", "", link));
    }
    root.hidden = near.length === 0;
  } catch {
    // Without the list of pages the section stays hidden; the rest of the page helps.
  }
}

/** The entries nearest to this address, at most half of it apart. The last part of the path counts by itself too. */
function nearest(entries: Entry[], base: string): Entry[] {
  const wanted = clean(location.pathname.slice(base.length));
  const last = (path: string) => path.split("/").at(-1) ?? "";
  return entries
    .map((entry) => {
      const path = clean(entry.u.startsWith(base) ? entry.u.slice(base.length) : entry.u);
      const whole = distance(wanted, path) / Math.max(wanted.length, path.length, 1);
      const end = distance(last(wanted), last(path)) / Math.max(last(wanted).length, last(path).length, 1);
      return { entry, apart: Math.min(whole, end + 0.05) };
    })
    .filter(({ apart }) => apart <= 0.5)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function clean(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A broken address is compared as it is.
  }
  return text.toLowerCase().replace(/[åä]/g, "a").replace(/ö/g, "o").replace(/index\.html?$|\.html?$/, "").replace(/^\/+|\/+$/g, "");
}

function withBase(url: string, base: string): string {
  return base !== "" && !url.startsWith(`${base}/`) ? base + url : url;
}
