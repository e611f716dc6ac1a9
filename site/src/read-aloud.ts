// A guide read out for who reads badly or has no hand free, by a voice that the computer itself has: the others send what they read to those who made them.
import { find } from "./dom";
import { word } from "./wording";

/** What is said in one breath. */
const BLOCK = "h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, div, section, main";

/** What is not for the ear: what stands there for screen readers, is explained elsewhere or is to be filled in. */
const SILENT = "nav, button, script, .visually-hidden, .term-tip, .blank, .badges, .since, .page-foot, [hidden]";

/** What a guide runs beside what every page does. */
function readAloud(): void {
  const button = find<HTMLButtonElement>("[data-read-aloud]");
  const label = button && find("[data-read-aloud-label]", button);
  const main = find("main");
  if (!button || !label || !main || !("speechSynthesis" in window)) return;

  const language = languageOf(find("h1", main) ?? main);
  let isReading = false;

  const tell = (reads: boolean) => {
    isReading = reads;
    label.textContent = reads ? word("read_aloud.stop") : word("read_aloud.listen");
  };
  const stop = () => {
    if (!isReading) return;
    tell(false);
    speechSynthesis.cancel();
  };
  const start = () => {
    const said = breaths(main).flatMap(({ text, language: own }) => {
      const voice = voiceOf(own);
      if (!voice) return [];
      const utterance = new SpeechSynthesisUtterance(text);
      [utterance.voice, utterance.lang] = [voice, voice.lang];
      return [utterance];
    });
    const last = said.at(-1);
    if (!last) return;
    tell(true);
    for (const end of ["end", "error"]) last.addEventListener(end, stop);
    for (const utterance of said) speechSynthesis.speak(utterance);
  };
  const show = () => { button.hidden = voiceOf(language) === undefined; };

  button.addEventListener("click", () => { if (isReading) stop(); else start(); });
  speechSynthesis.addEventListener("voiceschanged", show);
  addEventListener("pagehide", stop);
  show();
}

const languageOf = (element: Element): string => element.closest<HTMLElement>("[lang]:not([lang=''])")?.lang ?? document.documentElement.lang;

const first = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

const voiceOf = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang, localService }) => localService && first(lang) === first(language));

/** The texts of an element in their order, each with its language; steps with their numbers. */
function breaths(root: Element): { text: string; language: string }[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const block = parent?.closest(SILENT) ? null : parent?.closest(BLOCK);
    if (block) texts.set(block, (texts.get(block) ?? "") + (walker.currentNode.nodeValue ?? ""));
  }
  return [...texts].flatMap(([block, text]) => {
    const said = text.replace(/\u00AD/g, "").replace(/\s+/g, " ").trim();
    const number = block.localName === "li" && block.parentElement?.localName === "ol" ? `${[...block.parentElement.children].indexOf(block) + 1}. ` : "";
    return said === "" ? [] : [{ text: number + said, language: languageOf(block) }];
  });
}

readAloud();
