// Filters of the results: a list of values for each facet, with the number of results each would give.
import { make } from "../../dom";
import type { Facet } from "../index-files";
import { type Answer, valuesOf } from "../search";

/** The chosen value's id for each facet that is filtered by. */
export type Chosen = Readonly<Record<string, string>>;

/** The answers that have all chosen values, but for one facet if it is named. */
export function filtered(answers: readonly Answer[], facets: readonly Facet[], chosen: Chosen, except?: string): Answer[] {
  const tests = facets.filter((facet) => facet.id !== except && chosen[facet.id]).map((facet) => {
    const value = facet.values.findIndex(([id]) => id === chosen[facet.id]);
    const of = valuesOf(facet);
    return (answer: Answer) => of(answer.document).includes(value);
  });
  return answers.filter((answer) => tests.every((test) => test(answer)));
}

/** A field for each facet that divides the answers or is chosen. */
export function filterFields(answers: readonly Answer[], facets: readonly Facet[], chosen: Chosen, change: (facet: string, value: string) => void): HTMLElement[] {
  return facets.flatMap((facet) => {
    const open = filtered(answers, facets, chosen, facet.id);
    const of = valuesOf(facet);
    const counts = facet.values.map(() => 0);
    for (const { document } of open)
      for (const value of of(document)) counts[value] = (counts[value] ?? 0) + 1;
    const isChosen = facet.values.some(([id]) => id === chosen[facet.id]);
    if (!isChosen && counts.filter((count) => count > 0).length < 2) return [];
    const select = make("select", "");
    select.id = `filter-${facet.id}`;
    select.name = facet.id;
    select.append(new Option(`Alla (${open.length})`, ""));
    facet.values.forEach(([id, name], value) => {
      const count = counts[value] ?? 0;
      if (count > 0 || id === chosen[facet.id]) select.append(new Option(`${name} (${count})`, id));
    });
    select.value = isChosen ? chosen[facet.id] ?? "" : "";
    select.addEventListener("change", () => { change(facet.id, select.value); });
    const label = make("label", "", facet.name);
    label.htmlFor = select.id;
    return [make("div", "field", label, select)];
  });
}
