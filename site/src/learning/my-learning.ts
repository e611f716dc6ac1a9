// What the learner's own pages run: Mitt lärande, the kursintyg and its check, the kvittenser. A test page fetches it for its paper.
import { find } from "../dom";
import { acknowledgements } from "./acknowledgements";
import { checkCode } from "./check-code";
import { mine } from "./mine";
import { notice } from "./notice";
import { proof } from "./proof";
import { openStore } from "./store";

export { fillProof } from "./proof";

if (find("[data-mine], [data-proof], [data-check-code], [data-acknowledgements]")) {
  const store = openStore();
  notice(store);
  acknowledgements(store);
  void mine(store);
  void proof(store);
  checkCode();
}
