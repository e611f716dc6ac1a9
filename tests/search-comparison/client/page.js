// A search page as small as it can be: a field and a list of ten titles. Which engine it asks is decided where it is bundled.
import { open } from "engine";

const field = document.querySelector("input");
const list = document.querySelector("ol");
let engine;

/** Milliseconds from each key press until results for what then stands in the field are laid out, told to whoever waits for them. */
let pressed = [];
field.addEventListener("input", async (event) => {
  pressed.push(event.timeStamp);
  const query = field.value;
  engine ??= open();
  const titles = await (await engine)(query, 10);
  if (query !== field.value) return;
  list.replaceChildren(...titles.map((title) => Object.assign(document.createElement("li"), { textContent: title })));
  list.getBoundingClientRect();
  const now = performance.now();
  globalThis.answered(pressed.map((time) => now - time), titles.length);
  pressed = [];
});
field.disabled = false;
