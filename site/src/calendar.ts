// A calendar with one day in it (RFC 5545).

export interface CalendarDay {
  /** What tells it from all others. The same event again has the same, so that a calendar changes it and adds none. */
  id: string;
  /** The day, `2026-11-20`. */
  day: string;
  /** When it was written, `2026-11-20T08:30:00Z`. */
  written: string;
  title: string;
  text: string;
  url: string;
  /** Days before it when one is reminded. */
  remindDays: number;
}

export function calendarText({ id, day, written, title, text, url, remindDays }: CalendarDay): string {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Portal//Portal//SV", "BEGIN:VEVENT",
    `UID:${id}`, `DTSTAMP:${written.replace(/[-:]|\.\d+/g, "")}`, `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`, `URL:${url}`, "TRANSP:TRANSPARENT",
    "BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(title)}`, `TRIGGER:-P${remindDays}D`, "END:VALARM",
    "END:VEVENT", "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** No line is longer than 75 bytes; what follows begins with a space. */
function folded(line: string): string {
  let [out, length] = ["", 0];
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (length + size > 75) [out, length] = [`${out}\r\n `, 1];
    out += sign;
    length += size;
  }
  return out;
}
