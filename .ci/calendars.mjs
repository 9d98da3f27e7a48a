// Reads calendar files with a second reader, strictly, and asks each entry for
// what calendars of other makers need.
//
//	node calendars.mjs FILE...
//
// Every fault is printed; any makes the exit 1.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

ICAL.design.strict = true;
let faults = 0;

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  for (const [i, line] of text.split("\r\n").entries()) {
    if (line.includes("\n")) {
      fault(file, `line ${i + 1} ends without a carriage return`);
    }
    if (Buffer.byteLength(line) > 75) {
      fault(file, `line ${i + 1} is longer than 75 bytes`);
    }
  }
  // The reader is kinder than others: it takes any END for any BEGIN, and much
  // for a date.
  for (const [line, value] of text.matchAll(/^(?:DTSTART|DTEND|DTSTAMP|DUE)[;:].*?([^:]*)\r$/gm)) {
    if (!/^\d{8}(T\d{6}Z?)?$/.test(value)) {
      fault(file, `${line.trim()} is no date`);
    }
  }
  const open = [];
  for (const [, edge, name] of text.matchAll(/^(BEGIN|END):(.*)\r$/gm)) {
    if (edge === "BEGIN") {
      open.push(name);
    } else if (open.pop() !== name) {
      fault(file, `END:${name} closes nothing`);
    }
  }
  let calendar;
  try {
    calendar = new ICAL.Component(ICAL.parse(text));
  } catch (err) {
    fault(file, err.message);
    continue;
  }
  const entries = calendar.getAllSubcomponents().filter((c) => c.name === "vevent" || c.name === "vtodo");
  if (entries.length === 0) {
    fault(file, "holds no entry");
  }
  const seen = new Set();
  for (const entry of entries) {
    const uid = entry.getFirstPropertyValue("uid");
    for (const name of ["uid", "dtstamp", "summary"]) {
      if (!entry.getFirstPropertyValue(name)) {
        fault(file, `${uid}: no ${name}`);
      }
    }
    if (seen.has(uid)) {
      fault(file, `${uid}: two entries have this id`);
    }
    seen.add(uid);
  }
}
process.exit(faults === 0 ? 0 : 1);

function fault(where, what) {
  faults++;
  console.log(`${where}: ${what}`);
}
