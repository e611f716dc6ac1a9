// What the pages run that show what this browser remembers: Mitt lärande, the kursintyg and its check, the kvittenser, arbetsplatsens kort. A test page fetches it for its paper.
import { find } from "../dom";
import { card } from "../workplace/card";
import { acknowledgements } from "./ui/acknowledgements";
import { checkCode } from "./ui/check-code";
import { checkMany } from "./ui/check-many";
import { mine } from "./ui/mine";
import { notice } from "./ui/notice";
import { proof } from "./ui/proof";
import { openStore } from "./memory/store";

export { fillProof } from "./ui/proof";

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
