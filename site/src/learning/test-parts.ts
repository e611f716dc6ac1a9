// The parts that a test is shown with.
import { make } from "../dom";
import type { Rules, Scored } from "./attempt";
import { lessonsToRepeat } from "./attempt";
import type { CourseEntry } from "./catalogue";
import { button, count, focusOn, heading, link, mark, type Act } from "./elements";
import { sortOf, type Question } from "./question";
import { GUESSED, SURE } from "./spacing";

/** What applies, before one begins. */
export function rulesList(rules: Rules, asked: number, isOne: boolean, asksConfidence: boolean, left: number | null): HTMLElement {
  const lines = [
    rules.draws.length > 0 ? `${count(asked, "fråga", "frågor")}, som väljs bland flera. Ett nytt försök kan ge andra frågor.` : `${count(asked, "fråga", "frågor")}.`,
    isOne ? "En fråga i taget. Du kan gå tillbaka och ändra tills du lämnar in." : "Alla frågor på en gång. Du kan ändra tills du lämnar in.",
    rules.kind === "prov" ? `För godkänt krävs ${rules.passMark} procent av poängen.` : "Har du alla rätt på en lektions frågor kan du hoppa över lektionen.",
    "Ingen tidsgräns. Varje svar sparas i webbläsaren, så du kan avbryta och fortsätta senare.",
    "Resultatet och förklaringarna får du när du har lämnat in.",
  ];
  if (asksConfidence) lines.push("Vid varje fråga kan du säga hur säker du är. Det ändrar inte resultatet, men avgör vad du repeterar först.");
  if (left !== null && rules.attempts !== null) lines.push(`Högst ${rules.attempts} försök om dagen. Du har ${left} kvar i dag.`);
  return make("ul", "test-rules", ...lines.map((line) => make("li", "", line)));
}

/** "Hur säker är du?" under a question. */
export function confidence(id: string, chosen: number | undefined, choose: (value: number) => void): HTMLElement {
  const field = make("fieldset", "confidence", make("legend", "", "Hur säker är du?"));
  for (const [value, text] of [[SURE, "Säker"], [2, "Ganska säker"], [GUESSED, "Gissar"]] as const) {
    const input = make("input", "");
    input.type = "radio";
    input.name = `saker-${id}`;
    input.checked = chosen === value;
    input.addEventListener("change", () => choose(value));
    field.append(make("label", "confidence-option", input, text));
  }
  return field;
}

/** All questions with whether they are answered, to look over before handing in. */
export function reviewList(questions: readonly Question[], isAnswered: (question: Question) => boolean, go: (at: number) => void): HTMLElement {
  return make("ol", "review-list", ...questions.map((question, at) => {
    const change = button(isAnswered(question) ? "Ändra" : "Svara", () => go(at));
    change.setAttribute("aria-label", `${isAnswered(question) ? "Ändra" : "Svara på"} fråga ${at + 1}`);
    return make("li", "", make("span", "review-prompt", question.prompt),
      isAnswered(question) ? mark("plain", "right", "Besvarad") : mark("warn", "warning", "Obesvarad"), change);
  }));
}

/** What is missing, with links to it, and a way to hand in all the same. Takes focus. */
export function missingSummary(questions: readonly Question[], isAnswered: (question: Question) => boolean, go: (at: number) => void, handIn: Act): HTMLElement {
  const left = questions.flatMap((question, at) => (isAnswered(question) ? [] : [{ question, at }]));
  const title = heading(3, left.length === 1 ? "En fråga saknar svar" : `${left.length} frågor saknar svar`);
  return make("section", "error-summary", title,
    make("ul", "", ...left.map(({ question, at }) => {
      const to = link(`Fråga ${at + 1}: ${question.prompt}`, `#${question.heading.id}`);
      to.addEventListener("click", (event) => {
        event.preventDefault();
        go(at);
      });
      return make("li", "", to);
    })),
    make("p", "", "En fråga utan svar ger inga poäng."),
    button("Lämna in ändå", handIn));
}

export const focusSummary = (summary: HTMLElement): void => focusOn(summary.querySelector("h3") ?? summary);

/** Lessons to read again. */
export function repeatList(course: CourseEntry, scored: readonly Scored[]): HTMLElement[] {
  const items = lessonsToRepeat(scored).flatMap(([number, missed]) => {
    const lesson = course.lessons.find((each) => each.number === number);
    return lesson ? [make("li", "", link(`Lektion ${number}: ${lesson.title}`, lesson.url), ` – ${count(missed, "fråga", "frågor")} att läsa på`)] : [];
  });
  return items.length === 0 ? [] : [make("section", "test-repeat", heading(3, "Läs igen"), make("ul", "", ...items))];
}

/** How many were right, partly right and wrong, as marks in a line. */
export function summaryLine(scored: readonly Scored[]): HTMLElement {
  const of = (sort: string) => scored.filter(({ share }) => sortOf(share) === sort).length;
  return make("p", "test-summary",
    mark("good", "right", `${of("right")} rätt`), ...(of("partial") > 0 ? [mark("warn", "partial", `${of("partial")} delvis rätt`)] : []),
    mark(of("wrong") > 0 ? "bad" : "plain", "wrong", `${of("wrong")} fel`));
}

/** What the learner was wrong about, and right about by luck: the two things that are worth knowing. */
export function surenessLines(scored: readonly Scored[], sure: Readonly<Record<string, number>>): HTMLElement[] {
  const of = (value: number, isRight: boolean) => scored.filter(({ question, share }) => sure[question.id] === value && (share >= 1) === isRight).length;
  const [mistaken, lucky] = [of(SURE, false), of(GUESSED, true)];
  return [
    ...(mistaken > 0 ? [make("p", "", `Du var säker på ${count(mistaken, "fråga", "frågor")} som inte blev helt rätt. ${mistaken === 1 ? "Den" : "De"} kommer först när du repeterar.`)] : []),
    ...(lucky > 0 ? [make("p", "", `Du gissade rätt på ${count(lucky, "fråga", "frågor")}. ${lucky === 1 ? "Den" : "De"} kommer också tillbaka, så att du vet svaret nästa gång.`)] : []),
  ];
}

/** Asks before answers are dropped, or an attempt of a limited number is given up: so many are left then, null without a limit. */
export function restartAsk(title: string, left: number | null, restart: Act, stay: Act): HTMLElement {
  const counted = left === null ? "Svaren försvinner." : `Svaren försvinner och försöket räknas. ${left > 0 ? `Du har sedan ${left} försök kvar i dag.` : "Det var det sista för i dag."}`;
  const heads = heading(3, `Börja om ${title}?`);
  return make("section", "error-summary restart-ask", heads,
    make("p", "", counted),
    make("p", "test-buttons", button("Nej, fortsätt", stay, true), button("Ja, börja om", restart)));
}
