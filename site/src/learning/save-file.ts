// Files that the learner takes with her.
import { isoDate, now } from "./clock";
import type { Store } from "./store";
import { fileOf } from "./transfer";

/** All that is known now, whether it could be stored or not. */
export const saveData = (store: Store): void => save(`mitt-larande-${isoDate(now())}.json`, fileOf(store.state, now()), "application/json");

/** What could not be read, as it was. */
export const saveUnread = (store: Store): void => save(`mitt-larande-olast-${isoDate(now())}.txt`, store.unreadTexts.join("\n\n"), "text/plain");

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
