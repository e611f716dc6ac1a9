// What is said to begin, repeat and leave a test, and the same of a pre-test.
import { word } from "../../wording";
import type { TestKind } from "../memory/state";

export interface TestWords {
  begin: string;
  again: string;
  goOn: string;
  restart: string;
  /** Asks before the answers are dropped. */
  restartSure: string;
}

export const testWords = (kind: TestKind): TestWords => kind === "prov"
  ? { begin: word("test.begin_test"), again: word("test.again_test"), goOn: word("test.go_on_test"), restart: word("test.restart_test"), restartSure: word("test.restart_test_sure") }
  : { begin: word("test.begin_pre_test"), again: word("test.again_pre_test"), goOn: word("test.go_on_pre_test"), restart: word("test.restart_pre_test"), restartSure: word("test.restart_pre_test_sure") };
