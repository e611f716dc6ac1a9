// "Kontrollera flera koder": a list of codes becomes a table, and a file for spreadsheets. Nothing of it leaves the browser.
import { csvText } from "../../csv";
import { find, make } from "../../dom";
import { download } from "../../download";
import { stacks } from "../../stacks";
import { counted, word } from "../../wording";
import { loadCatalogue } from "../rules/catalogue";
import { dateText, isoDate, now } from "../../clock";
import { percentOf, readCodes, type CodeLine, type CodeStanding } from "../rules/code-list";
import { button, heading, mark } from "./elements";
import { icon, type IconName } from "./icons";

export const STANDINGS: Readonly<Record<CodeStanding, readonly [sort: "good" | "warn" | "bad" | "plain", icon: IconName, text: string]>> = {
  valid: ["good", "right", word("certificate.many_valid")],
  soon: ["warn", "clock", word("certificate.many_soon")],
  expired: ["bad", "warning", word("certificate.many_expired")],
  outdated: ["warn", "warning", word("learning.new_version")],
  gone: ["plain", "warning", word("certificate.many_gone")],
  wrong: ["bad", "wrong", word("certificate.many_wrong")],
  none: ["plain", "warning", word("certificate.many_none")],
};

const COLUMNS = [word("certificate.many_label"), word("kind.course"), word("certificate.date"), word("certificate.result"), word("certificate.valid"), word("course.version"), word("certificate.many_standing")];

export function checkMany(): void {
  const root = find("[data-check-codes]");
  const form = root && find<HTMLFormElement>("form", root);
  const field = form && find<HTMLTextAreaElement>("textarea", form);
  const status = root && find("[role=status]", root);
  const place = root && find("[data-codes]", root);
  if (!root || !form || !field || !status || !place) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  root.hidden = false;

  async function check(): Promise<void> {
    if (!root || !field || !status || !place) return;
    place.replaceChildren();
    if (field.value.trim() === "") {
      status.replaceChildren(icon("warning"), word("certificate.many_missing"));
      return field.focus();
    }
    try {
      const { courses } = await loadCatalogue(root.dataset["checkCodes"] ?? "");
      const lines = readCodes(field.value, courses, now());
      const title = heading(3, word("certificate.many_result"));
      const holding = lines.filter(({ standing }) => standing === "valid" || standing === "soon").length;
      status.replaceChildren(counted("certificate.many_sum", lines.length, { holding }));
      const shown = table(lines);
      stacks([shown]);
      const alike = lines.some(({ like }) => like !== null) ? [make("p", "", word("certificate.many_alike"))] : [];
      place.replaceChildren(title, ...alike, shown, make("p", "", button(word("certificate.many_save"), () => save(lines))));
    } catch {
      status.replaceChildren(icon("warning"), word("certificate.code_no_catalogue"));
    }
  }
}

function table(lines: readonly CodeLine[]): HTMLTableElement {
  const rows = lines.map((line) => {
    const [sort, sign] = STANDINGS[line.standing];
    const cells = cellsOf(line, dateText).map((cell, at) => {
      const td = make("td", "", cell);
      td.dataset["label"] = COLUMNS[at] ?? "";
      return td;
    });
    const standing = make("td", "", mark(sort, sign, standingText(line)));
    standing.dataset["label"] = COLUMNS.at(-1) ?? "";
    return make("tr", "", ...cells, standing);
  });
  const head = make("tr", "", ...COLUMNS.map((name) => {
    const th = make("th", "", name);
    th.scope = "col";
    return th;
  }));
  return make("table", "table-stack", make("caption", "visually-hidden", word("certificate.many_result")), make("thead", "", head), make("tbody", "", ...rows));
}

function cellsOf({ label, facts, course, date, to }: CodeLine, dateOf: (time: number) => string): string[] {
  const percent = facts && percentOf(facts);
  return [
    label, course?.title ?? "", date === null ? "" : dateOf(date),
    !facts ? "" : percent === null ? word("certificate.no_test") : word("number.percent", { percent: percent ?? 0 }),
    !facts || !course ? "" : validText(to, dateOf),
    facts ? `${facts.major}.${facts.minor}` : "",
  ];
}

function standingText({ standing, like }: CodeLine): string {
  const text = STANDINGS[standing][2];
  return like === null ? text : word("certificate.many_like", { standing: text, line: like });
}

/** Until when a code holds. */
export const validText = (to: number | null, dateOf: (time: number) => string): string =>
  to === null ? word("certificate.valid_always") : word("certificate.valid_to", { date: dateOf(to) });

function save(lines: readonly CodeLine[]): void {
  const rows = lines.map((line) => [...cellsOf(line, isoDate), standingText(line)]);
  download(`kontrollkoder-${isoDate(now())}.csv`, csvText([COLUMNS, ...rows]), "text/csv;charset=utf-8");
}
