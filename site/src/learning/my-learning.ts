// What the pages run that show what this browser remembers: Mitt lärande, the kursintyg and its check, the kvittenser, arbetsplatsens kort. A test page fetches it for its paper.
import { find } from "../dom";
import { card } from "../workplace/card";
import { acknowledgements } from "./acknowledgements";
import { checkCode } from "./check-code";
import { checkMany } from "./check-many";
import { mine } from "./mine";
import { notice } from "./notice";
import { proof } from "./proof";
import { openStore } from "./store";

export { fillProof } from "./proof";

card();

if (find("[data-mine], [data-proof], [data-check-code], [data-acknowledgements]")) {
  const store = openStore();
  notice(store);
  acknowledgements(store);
  void mine(store);
  void proof(store);
  checkCode();
  checkMany();
}
