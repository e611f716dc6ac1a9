// Lists of courses say how it stands with each. Only who has begun a course loads the script that knows.
import { find } from "./dom";
import { KEY } from "./learning/memory/keys";
import { loadModule } from "./load-module";
import { load } from "./storage";

export function courseMarks(): void {
  const list = find("[data-learning-script]");
  if (list && load(KEY) !== null) void loadModule(list.dataset["learningScript"], list.dataset["learningIntegrity"]).catch(() => undefined);
}
