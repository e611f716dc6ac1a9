// Files that the learner takes with her.
import { download } from "../../download";
import { isoDate, now } from "../../clock";
import type { Store } from "../memory/store";
import { fileOf } from "../memory/transfer";

/** All that is known now, whether it could be stored or not. */
export const saveData = (store: Store): void => download(`mitt-larande-${isoDate(now())}.json`, fileOf(store.state, now()), "application/json");

/** What could not be read, as it was. */
export const saveUnread = (store: Store): void => download(`mitt-larande-olast-${isoDate(now())}.txt`, store.unreadTexts.join("\n\n"), "text/plain");
