// How long a reader waits from a key press to the results, and what is sent for the first query of a visit.
import { serve } from "../server.mjs";

/** Milliseconds between the keys of somebody who types fast: 80 words a minute. */
const PACE = 150;

/** A page that has sent nothing but itself and its script, as a new visitor finds it. */
async function arrive(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const listener = {};
  await page.exposeFunction("answered", (milliseconds, count) => listener.heard?.(milliseconds, count));
  await page.goto(address);
  await page.locator("input:enabled").waitFor();
  const tools = await context.newCDPSession(page);
  await tools.send("Performance.enable", { timeDomain: "threadTicks" });
  const work = async () => (await tools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  return { ask: (query) => ask(page, listener, query), type: (query) => type(page, listener, query), work, leave: () => context.close() };
}

/** Presses the last letter of a query whose other letters stand in the field. */
async function ask(page, listener, query) {
  await page.evaluate((text) => { document.querySelector("input").value = text; }, query.slice(0, -1));
  await page.locator("input").focus();
  const answered = new Promise((resolve) => { listener.heard = ([milliseconds], count) => resolve({ milliseconds, count }); });
  await page.keyboard.press("End");
  await page.keyboard.insertText(query.slice(-1));
  return answered;
}

/** Types a query in an empty field, key by key: how long each key waits for results of what then stands in the field. */
async function type(page, listener, query) {
  await page.evaluate(() => { document.querySelector("input").value = ""; });
  await page.locator("input").focus();
  const waited = [];
  const answered = new Promise((resolve) => {
    listener.heard = (milliseconds) => {
      waited.push(...milliseconds);
      if (waited.length === query.length) resolve(waited);
    };
  });
  for (const letter of query) {
    await page.keyboard.insertText(letter);
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  return answered;
}

/** Queries typed one after the other in one visit, key by key: how long every key but those of the first query waits. */
export async function typing(browser, folder, queries) {
  const { address, close } = await serve(folder);
  const { type, leave } = await arrive(browser, address);
  const waited = [];
  for (const query of queries) waited.push(await type(query));
  await leave();
  close();
  return waited.slice(1).flat();
}

/** The first query of a visit, for some queries of one word: milliseconds, and bytes with script and all. */
export async function first(browser, folder, queries) {
  let bytes = 0, paths = [];
  const { address, close } = await serve(folder, (path, size) => {
    if (!path.endsWith("/")) {
      bytes += size;
      paths.push(path);
    }
  });
  const visits = [];
  for (const query of queries) {
    [bytes, paths] = [0, []];
    const { ask, leave } = await arrive(browser, address);
    const { milliseconds, count } = await ask(query);
    visits.push({ query, milliseconds, count, bytes, files: paths.length });
    await leave();
  }
  close();
  return visits;
}

/**
 * All queries one after the other in one visit, so many times over, the rounds apart: milliseconds that the reader waits for
 * each, and those that the page's own thread works, whatever else the machine does. Pagefind may work in other threads.
 */
export async function following(browser, folder, queries, rounds) {
  const { address, close } = await serve(folder);
  const { ask, work, leave } = await arrive(browser, address);
  await ask(queries[0]);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const [waited, worked] = [[], []];
    for (const query of queries.slice(1)) {
      const before = await work();
      waited.push((await ask(query)).milliseconds);
      worked.push(await work() - before);
    }
    times.push({ waited, worked });
  }
  await leave();
  close();
  return times;
}
