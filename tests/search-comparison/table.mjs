// Tables in plain text and in Markdown.

/** A table; a null row is a line between groups. The first columns are text, the others numbers. */
export function table(head, rows, { texts = 1, markdown = false } = {}) {
  const cells = [head, ...rows.filter(Boolean)];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => String(row[column]).length)));
  const pad = (cell, column) => column < texts ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]);
  const line = markdown ? (row) => `| ${row.map(pad).join(" | ")} |` : (row) => row.map(pad).join("  ").trimEnd();
  const rule = markdown
    ? `|${widths.map((width, column) => column < texts ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`).join("|")}|`
    : "-".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [line(head), rule, ...rows.flatMap((row) => row ? [line(row)] : markdown ? [] : [rule])].join("\n");
}
