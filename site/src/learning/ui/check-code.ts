// /utbildning/kontrollera-intyg/: what a check code says.
import { find, make } from "../../dom";
import { word } from "../../wording";
import { loadCatalogue } from "../rules/catalogue";
import { NO_RESULT, readCode } from "../rules/certificate";
import { termOf } from "../rules/code-list";
import { dateText, dayOf, now, timeOf } from "../../clock";
import { STANDINGS, validText } from "./check-many";
import { mark } from "./elements";
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
      status.replaceChildren(icon("warning"), word("certificate.code_missing"));
      return field.focus();
    }
    status.replaceChildren(...await describe(field.value, root.dataset["checkCode"] ?? ""));
  }
}

async function describe(code: string, catalogue: string): Promise<(Node | string)[]> {
  const facts = readCode(code);
  if (!facts || facts.day > dayOf(now())) return [icon("wrong"), make("strong", "", word("certificate.code_wrong")), ` ${word("certificate.code_wrong_text")}`];
  try {
    const { courses } = await loadCatalogue(catalogue);
    const course = courses.find(({ mark }) => mark === facts.course) ?? null;
    const { holds, to } = termOf(facts, course, now());
    const row = (label: string, text: Node | string) => make("div", "fact", make("dt", "", label), make("dd", "", text));
    return [make("p", "", icon("right"), make("strong", "", word("certificate.code_right")), ` ${word("certificate.code_right_text")}`),
      make("dl", "facts facts-card",
        row(word("kind.course"), course?.title ?? word("certificate.code_course_gone")),
        row(word("course.version"), `${facts.major}.${facts.minor}`),
        row(word("certificate.date"), dateText(timeOf(facts.day))),
        row(word("certificate.result"), facts.result === NO_RESULT ? word("certificate.no_test") : word("number.percent", { percent: facts.result })),
        ...(course ? [row(word("certificate.valid"), validText(to, dateText))] : []),
        row(word("certificate.many_standing"), mark(...STANDINGS[holds])))];
  } catch {
    return [icon("warning"), word("certificate.code_no_catalogue")];
  }
}
