// Reads files in GIFT: writes for each what gift-pegjs makes of it as a line of JSON, a list of questions or a message.
import { readFileSync } from "node:fs";
import gift from "gift-pegjs";

const read = (text) => {
  try {
    return gift.parse(text);
  } catch (fault) {
    return `${fault.message} (${JSON.stringify(fault.location?.start)})`;
  }
};

for (const text of JSON.parse(readFileSync(process.argv[2], "utf8"))) console.log(JSON.stringify(read(text)));
