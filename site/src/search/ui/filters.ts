// Filters of the results: a list of values for each facet, with the number of results each would give.
import { make } from "../../dom";
import type { Facet } from "../index-files";
import { type Answer, valuesOf } from "../search";
import { WORDS } from "./words";

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

interface Field {
  readonly row: HTMLElement;
  readonly select: HTMLSelectElement;
  /** True when the next change is a step of its own. */
  isStep: boolean;
}

/**
 * A field for each facet that divides the answers or is chosen. A field stays the same element while the results change, so that one
 * can go through its values with the arrow keys; all values tried until the focus leaves it are one step for the back button.
 */
export class FilterFields {
  private readonly fields = new Map<string, Field>();

  constructor(private readonly root: HTMLElement, private readonly change: (facet: string, value: string, isStep: boolean) => void) {}

  /** Shows the fields; false when there are none. */
  show(answers: readonly Answer[], facets: readonly Facet[], chosen: Chosen): boolean {
    const rows = facets.flatMap((facet) => {
      const options = optionsOf(answers, facets, facet, chosen);
      if (!options) return [];
      const field = this.field(facet);
      const { row, select } = field;
      const value = options.some(([id]) => id === chosen[facet.id]) ? chosen[facet.id] ?? "" : "";
      if (select.options.length !== options.length || options.some(([id], i) => select.options[i]?.value !== id))
        select.replaceChildren(...options.map(([id]) => new Option("", id)));
      options.forEach(([, text], i) => {
        const option = select.options[i];
        if (option && option.text !== text) option.text = text;
      });
      if (select.value !== value) {
        select.value = value;
        field.isStep = true;
      }
      return [row];
    });
    for (const row of [...this.root.children]) if (!rows.includes(row as HTMLElement)) row.remove();
    rows.forEach((row, i) => { if (this.root.children[i] !== row) this.root.insertBefore(row, this.root.children[i] ?? null); });
    return rows.length > 0;
  }

  private field(facet: Facet): Field {
    const known = this.fields.get(facet.id);
    if (known) return known;
    const select = make("select", "");
    select.id = `filter-${facet.id}`;
    select.name = facet.id;
    const label = make("label", "", facet.name);
    label.htmlFor = select.id;
    const field: Field = { row: make("div", "field", label, select), select, isStep: true };
    select.addEventListener("change", () => {
      this.change(facet.id, select.value, field.isStep);
      field.isStep = false;
    });
    select.addEventListener("blur", () => { field.isStep = true; });
    this.fields.set(facet.id, field);
    return field;
  }
}

/** The values of a facet and their texts, all of them first; null when there is nothing to choose. */
function optionsOf(answers: readonly Answer[], facets: readonly Facet[], facet: Facet, chosen: Chosen): [id: string, text: string][] | null {
  const open = filtered(answers, facets, chosen, facet.id);
  const of = valuesOf(facet);
  const counts = facet.values.map(() => 0);
  for (const { document } of open)
    for (const value of of(document)) counts[value] = (counts[value] ?? 0) + 1;
  const isChosen = facet.values.some(([id]) => id === chosen[facet.id]);
  if (!isChosen && counts.filter((count) => count > 0).length < 2) return null;
  const options: [string, string][] = [["", WORDS.all(open.length)]];
  facet.values.forEach(([id, name], value) => {
    const count = counts[value] ?? 0;
    if (count > 0 || id === chosen[facet.id]) options.push([id, WORDS.value(name, count)]);
  });
  return options;
}

/** The names of the chosen values. */
export function namesOf(facets: readonly Facet[], chosen: Chosen): string[] {
  return facets.flatMap((facet) => facet.values.filter(([id]) => id === chosen[facet.id]).map(([, name]) => name));
}
