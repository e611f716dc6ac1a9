// Amounts whose size stands in words, as numbers in full: the same as SearchAmounts.cs.

const MOST_DIGITS = 15;
const SIZES: ReadonlyMap<string, number> = new Map([
  ["tusen", 3], ["tkr", 3], ["miljon", 6], ["miljoner", 6], ["mnkr", 6], ["mkr", 6], ["mn", 6], ["miljard", 9], ["miljarder", 9], ["mdkr", 9],
]);
const AMOUNT = /([0-9]+(?:[ \u00A0\u202F][0-9]{3}(?![\p{L}\p{Nd}]))*)(?:[,.]([0-9]+))?[ \u00A0\u202F]?([\p{L}\p{Nd}]+)/uy;

/** The number in full of the amount that begins at a place of a text in lower case, and where it ends; null when none does. */
export function amountAt(text: string, at: number): { readonly digits: string; readonly end: number } | null {
  if (!/[0-9]/.test(text[at] ?? "") || at > 1 && /[,. \u00A0]/.test(text[at - 1] ?? "") && /[0-9]/.test(text[at - 2] ?? "")) return null;
  AMOUNT.lastIndex = at;
  const [whole = "", digits = "", decimals = "", word = ""] = AMOUNT.exec(text) ?? [];
  const zeros = SIZES.get(word);
  const plain = digits.replace(/[^0-9]/g, "");
  if (zeros === undefined || decimals.length > zeros || plain.length + zeros > MOST_DIGITS) return null;
  const found = (plain + decimals.padEnd(zeros, "0")).replace(/^0+/, "");
  return found === "" ? null : { digits: found, end: at + whole.length };
}
