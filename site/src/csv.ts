/** A table for spreadsheets: semicolons and a byte order mark, as a Swedish Excel expects (RFC 4180 otherwise). The same as CsvText.cs. */
export const csvText = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;

/** Quotes where needed; a leading sign that a spreadsheet would run as a formula gets an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
