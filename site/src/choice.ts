// The reader's role and förvaltning on the start page, remembered in this browser only.
import { find, findAll } from "./dom";
import { load, save } from "./storage";
import { listed, word } from "./wording";

const KEY = "portal.val";

/** Stored as JSON. The version lets a later portal change the form without reading nonsense. */
interface Choice {
  version: 1;
  role: string;
  administration: string;
}

export function choice(): void {
  const root = find("[data-choice]");
  const controls = root && find("[data-choice-form]", root);
  const role = find<HTMLSelectElement>("#val-roll");
  const administration = find<HTMLSelectElement>("#val-forvaltning");
  if (!root || !controls) return;
  const clear = find("[data-choice-clear]", controls);
  const status = find("[data-choice-status]", root);

  const fields = [role, administration].filter((field) => field !== null); // a portal may have none of one sort
  const show = () => {
    for (const panel of findAll("[data-choice-role]", root))
      panel.hidden = panel.dataset["choiceRole"] !== chosen(role);
    for (const panel of findAll("[data-choice-administration]", root))
      panel.hidden = panel.dataset["choiceAdministration"] !== chosen(administration);
    if (clear) clear.hidden = chosen(role) === "" && chosen(administration) === "";
  };
  const announce = () => {
    const names = fields.filter((field) => field.value !== "").map((field) => field.selectedOptions[0]?.text ?? "");
    if (status) status.textContent = names.length > 0 ? word("choice.shown", { chosen: listed(names) }) : word("choice.none");
  };

  controls.addEventListener("change", () => {
    write({ version: 1, role: chosen(role), administration: chosen(administration) });
    show();
    announce();
  });
  clear?.addEventListener("click", () => {
    for (const field of fields) field.value = "";
    save(KEY, null);
    fields[0]?.focus(); // the button goes
    show();
    announce();
  });

  const stored = storedChoice();
  select(role, stored?.role);
  select(administration, stored?.administration);
  // What is called something else now is remembered so.
  if (stored) write({ version: 1, role: chosen(role) || stored.role, administration: chosen(administration) || stored.administration });
  show();
}

function chosen(field: HTMLSelectElement | null): string {
  return field?.value ?? "";
}

/** Chooses a value if it is still among the options, also under another id than it had. */
function select(field: HTMLSelectElement | null, value: string | undefined): void {
  if (!field) return;
  field.value = value ?? "";
  if (field.selectedIndex < 0) field.value = find<HTMLOptionElement>(`[data-former~="${CSS.escape(value ?? "")}"]`, field)?.value ?? "";
}

function write(value: Choice): void {
  save(KEY, value.role || value.administration ? JSON.stringify(value) : null);
}

/** What was chosen on the start page, or null. */
export function storedChoice(): Choice | null {
  try {
    const value: unknown = JSON.parse(load(KEY) ?? "null");
    return isChoice(value) ? value : null;
  } catch {
    return null;
  }
}

function isChoice(value: unknown): value is Choice {
  const { version, role, administration } = (value ?? {}) as Partial<Choice>;
  return version === 1 && typeof role === "string" && typeof administration === "string";
}
