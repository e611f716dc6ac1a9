// The kursintyg on the page where it was earned, for a browser that cannot keep it for the page of the kursintyg.
import { find, make } from "../../dom";
import { loadModule } from "../../load-module";
import { word } from "../../wording";
import { fetchPage } from "./fetch-page";
import { icon } from "./icons";
import type { Store } from "../memory/store";

/**
 * The paper, filled.
 * @param url The page of the kursintyg.
 * @param script The bundle that fills it, and its integrity.
 */
export async function paperHere(url: string, script: { url: string; integrity: string }, store: Store, course: string): Promise<HTMLElement> {
  try {
    const [page, { fillProof }] = await Promise.all([fetchPage(url), loadModule<typeof import("../my-learning")>(script.url, script.integrity)]);
    const proof = page && document.importNode(find("[data-proof]", page) as HTMLElement, true);
    if (!proof) throw new Error("There is no page of the certificate.");
    await fillProof(proof, store, course);
    return proof;
  } catch {
    return make("p", "notice notice-warn", icon("warning"), word("certificate.not_fetched"));
  }
}
