// Tables whose rows are cards on phones: their parts are blocks there, and roles say that they are a table still.
import { findAll } from "./dom";

const ROLES: Record<string, string> = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };

/** @param tables Those of the page, or one that was made here. */
export function stacks(tables = findAll<HTMLTableElement>(".table-stack")): void {
  if (tables.length === 0) return;
  const narrow = matchMedia("screen and (max-width: 39.99rem)");
  const follow = () => {
    for (const table of tables)
      for (const part of [table, ...findAll("thead, tbody, tfoot, tr, td, th", table)])
        if (narrow.matches) part.setAttribute("role", ROLES[part.tagName] ?? (part.getAttribute("scope") === "col" ? "columnheader" : "rowheader"));
        else part.removeAttribute("role");
  };
  narrow.addEventListener("change", follow);
  follow();
}
