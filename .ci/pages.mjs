// Checks HTML files in a browser: accessibility with axe, and that a page still
// fits a window of 320 pixels, as on a telephone or at four times the size.
//
//	node pages.mjs BROWSER FILE...
//
// One browser serves all files. Every fault is printed; any makes the exit 1.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, ...files] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const browser = await chromium.launch({
  executablePath,
  // Chromium refuses its sandbox to root, who runs this in a container.
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
let faults = 0;
let passes = 0;

for (const file of files) {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  const result = await page.evaluate((values) => globalThis.axe.run({ runOnly: { type: "tag", values } }), rules);
  passes += result.passes.length;
  for (const violation of result.violations) {
    for (const node of violation.nodes) {
      fault(file, `${violation.id}: ${violation.help}\n  ${node.html}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) {
    fault(file, `is ${width} pixels wide in a window of 320`);
  }
}
await browser.close();

if (passes === 0) {
  fault("axe", "not one rule was tried");
}
process.exit(faults === 0 ? 0 : 1);

function fault(where, what) {
  faults++;
  console.log(`${where}: ${what}`);
}
