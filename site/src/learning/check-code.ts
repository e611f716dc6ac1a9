// /utbildning/kontrollera-intyg/: what a check code says.
import { find, make } from "../dom";
import { loadCatalogue } from "./catalogue";
import { NO_RESULT, readCode } from "./certificate";
import { dateText, dayOf, now, timeOf } from "./clock";
import { icon } from "./icons";

export function checkCode(): void {
  const root = find("[data-check-code]");
  const form = root && find<HTMLFormElement>("form", root);
  const field = form && find<HTMLInputElement>("input", form);
  const status = root && find("[role=status]", root);
  if (!root || !form || !field || !status) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer();
  });
  form.hidden = false;

  async function answer(): Promise<void> {
    if (!root || !field || !status) return;
    if (field.value.trim() === "") {
      status.replaceChildren(icon("warning"), "Skriv koden som står på intyget.");
      return field.focus();
    }
    status.replaceChildren(...await describe(field.value, root.dataset["checkCode"] ?? ""));
  }
}

async function describe(code: string, catalogue: string): Promise<(Node | string)[]> {
  const facts = readCode(code);
  if (!facts || facts.day > dayOf(now())) return [icon("wrong"), make("strong", "", "Koden stämmer inte."), " Jämför den tecken för tecken med intyget."];
  try {
    const { courses } = await loadCatalogue(catalogue);
    const course = courses.find(({ mark }) => mark === facts.course);
    const row = (label: string, text: string) => make("div", "fact", make("dt", "", label), make("dd", "", text));
    return [make("p", "", icon("right"), make("strong", "", "Koden är rätt skriven."), " Jämför med det som står på intyget:"),
      make("dl", "facts facts-card",
        row("Kurs", course?.title ?? "En kurs som inte längre finns i portalen"),
        row("Version", `${facts.major}.${facts.minor}`),
        row("Datum", dateText(timeOf(facts.day))),
        row("Resultat", facts.result === NO_RESULT ? "Kursen har inget prov" : `${facts.result} procent`))];
  } catch {
    return [icon("warning"), "Listan över kurser gick inte att hämta. Försök igen."];
  }
}
