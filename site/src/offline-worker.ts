// The service worker: keeps the acute guides and arbetsplatsens kort, and gives them when the network does not. The generator writes
// what to keep before it, with a version that changes when any of it does.

interface Kept {
  version: string;

  /** Addresses of pages. */
  pages: string[];

  /** Addresses of what the pages need. Their names change with what is in them, or the version does. */
  parts: string[];

  /** The page that is shown in the place of one that is not kept. */
  instead: string;
}

interface Waiting { waitUntil(work: Promise<unknown>): void }
interface Asked extends Waiting { request: Request; respondWith(answer: Promise<Response>): void }
interface Worker {
  portalKept: Kept;
  location: Location;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<E>(name: string, act: (event: E) => void): void;
}

/** How long a reader waits for a slow network before the kept page is shown, in milliseconds. */
const PATIENCE = 4000;

const worker = globalThis as unknown as Worker;
const { version, pages, parts, instead } = worker.portalKept;
const OURS = "portal-kept-";
const NAME = OURS + version;

worker.addEventListener<Waiting>("install", (event) => event.waitUntil((async () => {
  const cache = await caches.open(NAME);
  await cache.addAll([...pages, ...parts].map((address) => new Request(address, { cache: "no-cache" })));
  await worker.skipWaiting();
})()));

worker.addEventListener<Waiting>("activate", (event) => event.waitUntil((async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
})()));

worker.addEventListener<Asked>("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (parts.includes(pathname)) event.respondWith(kept(pathname).then((answer) => answer ?? fetch(request)));
  else if (request.mode === "navigate") event.respondWith(page(request, pathname));
});

const kept = async (address: string): Promise<Response | undefined> => (await caches.open(NAME)).match(address);

/** The page as it is now; the kept one when the network fails or is too slow. */
async function page(request: Request, address: string): Promise<Response> {
  const copy = await kept(address);
  const answer = fetch(request);
  if (!copy) return answer.catch(async () => (await kept(instead)) ?? Response.error());
  const late = new Promise<Response>((resolve) => { setTimeout(() => resolve(copy), PATIENCE); });
  return Promise.race([answer.then((now) => (now.status < 500 ? now : copy), () => copy), late]);
}
