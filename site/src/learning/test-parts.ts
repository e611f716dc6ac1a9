// The parts that a test is shown with.
import { make } from "../dom";
import type { Rules, Scored } from "./attempt";
import { lessonsToRepeat } from "./attempt";
import type { CourseEntry } from "./catalogue";
import { button, count, focusOn, heading, link, mark, type Act } from "./elements";
import type { Question } from "./question";
import { GUESSED, SURE } from "./spacing";
import type { Answering } from "./test-session";
import { sortOf } from "./verdict";

/** What the rules depend on besides the test's own. */
export interface Conditions {
  /** Questions that are asked. */
  asked: number;
  isOne: boolean;
  asksConfidence: boolean;
  /** Attempts left today; null for no limit. */
  left: number | null;
  isSaving: boolean;
  /** Is there a question with several right options, or with several parts? */
  hasSeveralRight: boolean;
  hasParts: boolean;
}

/** What applies, before one begins. */
export function rulesList(rules: Rules, { asked, isOne, asksConfidence, left, isSaving, hasSeveralRight, hasParts }: Conditions): HTMLElement {
  const lines = [
    rules.draws.length > 0 ? `${count(asked, "fråga", "frågor")}, som väljs bland flera. Ett nytt försök ger andra frågor så långt de räcker.` : `${count(asked, "fråga", "frågor")}.`,
    isOne ? "En fråga i taget. Du kan gå tillbaka och ändra tills du lämnar in." : "Alla frågor på en gång. Du kan ändra tills du lämnar in.",
    rules.kind === "prov" ? `För godkänt krävs ${rules.passMark} procent av poängen.` : "Har du alla rätt på en lektions frågor kan du hoppa över lektionen.",
    ...(hasParts ? ["I frågor med flera delar ger varje rätt del poäng."] : []),
    ...(hasSeveralRight ? ["Där flera svar är rätt drar varje felaktigt kryss av lika mycket som ett rätt kryss ger. Det blir aldrig mindre än noll."] : []),
    isSaving ? "Ingen tidsgräns. Varje svar sparas i webbläsaren, så du kan avbryta och fortsätta senare."
      : "Ingen tidsgräns, men webbläsaren kan inte spara. Gör klart provet innan du lämnar sidan. Blir du godkänd kan du skriva ut kursintyget direkt.",
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

const STANDINGS: Readonly<Record<Answering, () => HTMLElement>> = {
  answered: () => mark("plain", "right", "Besvarad"),
  unanswered: () => mark("warn", "warning", "Obesvarad"),
  unclear: () => mark("warn", "warning", "Behöver ändras"),
  edited: () => mark("warn", "warning", "Frågan är ändrad"),
};

/** All questions with how it stands with them, to look over before handing in. */
export function reviewList(questions: readonly Question[], of: (question: Question) => Answering, go: (at: number) => void): HTMLElement {
  return make("ol", "review-list", ...questions.map((question, at) => {
    const isNew = ["unanswered", "edited"].includes(of(question));
    const change = button(isNew ? "Svara" : "Ändra", () => go(at));
    change.setAttribute("aria-label", `${isNew ? "Svara på" : "Ändra"} fråga ${at + 1}`);
    return make("li", "", make("span", "review-prompt", question.prompt), STANDINGS[of(question)](), change);
  }));
}

/** What is missing, with links to it, and a way to hand in all the same. Takes focus. */
export function missingSummary(questions: readonly Question[], of: (question: Question) => Answering, go: (at: number) => void, handIn: Act): HTMLElement {
  const left = questions.map((question, at) => ({ question, at, standing: of(question) })).filter(({ standing }) => standing !== "answered");
  const isUnclear = left.some(({ standing }) => standing === "unclear");
  const lacks = isUnclear ? "saknar svar eller behöver ändras" : "saknar svar";
  const title = heading(3, left.length === 1 ? `En fråga ${lacks}` : `${left.length} frågor ${lacks}`);
  return make("section", "error-summary", title,
    make("ul", "", ...left.map(({ question, at, standing }) => {
      const to = link(`Fråga ${at + 1}: ${question.prompt}`, `#${question.heading.id}`);
      to.addEventListener("click", (event) => {
        event.preventDefault();
        go(at);
      });
      const why = standing === "edited" ? " Frågan har ändrats sedan du svarade." : standing === "unclear" ? ` ${question.kind.lacks() ?? ""}` : "";
      return make("li", "", to, why);
    })),
    make("p", "", `En fråga utan svar ger inga poäng.${isUnclear ? " Ett svar som inte är färdigt ger poäng för det som är rätt i det." : ""}`),
    button("Lämna in ändå", handIn));
}

/** Says that the test was edited since the attempt began; nothing when it was not. */
export function changesNotice(edited: readonly number[], isRedrawn: boolean): HTMLElement[] {
  const lines = [
    ...(edited.length === 1 ? [`Fråga ${edited[0]} har ändrats sedan du svarade på den. Svara igen.`] : []),
    ...(edited.length > 1 ? [`Fråga ${edited.slice(0, -1).join(", ")} och ${edited.at(-1)} har ändrats sedan du svarade på dem. Svara igen.`] : []),
    ...(isRedrawn ? ["Provets frågor har ändrats sedan du började. En fråga som inte finns kvar har bytts ut eller tagits bort."] : []),
  ];
  return lines.length === 0 ? [] : [make("div", "notice notice-warn", ...lines.map((line) => make("p", "", line)))];
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
export function surenessLines(scored: readonly Scored[], sure: ReadonlyMap<string, number>): HTMLElement[] {
  const of = (value: number, isRight: boolean) => scored.filter(({ question, share }) => sure.get(question.id) === value && (share >= 1) === isRight).length;
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
