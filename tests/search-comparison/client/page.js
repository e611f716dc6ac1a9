// A search page as small as it can be: a field and a list of ten titles. Which engine it asks is decided where it is bundled.
import { open } from "engine";

const field = document.querySelector("input");
const list = document.querySelector("ol");
let engine;

/** Milliseconds from the key press until its results are laid out, told to whoever waits for them. */
field.addEventListener("input", async (event) => {
  const query = field.value;
  engine ??= open();
  const titles = await (await engine)(query, 10);
  if (query !== field.value) return;
  list.replaceChildren(...titles.map((title) => Object.assign(document.createElement("li"), { textContent: title })));
  list.getBoundingClientRect();
  globalThis.answered(performance.now() - event.timeStamp, titles.length);
});
field.disabled = false;
