/** What who presides types and chooses to put several paragraphs at once. */
import { squeezed } from "../../replica";
import type { Paragraph } from "../../wire";

export interface Named {
  readonly found: readonly Paragraph[];
  /** What was typed that is no label here. */
  readonly unknown: readonly string[];
}

/** The paragraphs of `typed`: labels parted by commas, or runs such as 5-8; each exact, for a wrong one is not put. */
export function namedBy(typed: string, paragraphs: readonly Paragraph[]): Named {
  const found = new Map<string, Paragraph>();
  const unknown: string[] = [];
  for (const name of typed.split(/[,;\u060C\u061B]/u).map((each) => each.trim())) {
    if (name === "") continue;
    const these = exactly(name, paragraphs) ?? run(name, paragraphs);
    if (these === null) unknown.push(name);
    else for (const each of these) found.set(each.id, each);
  }
  return { found: [...found.values()], unknown };
}

function exactly(name: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] | null {
  const wanted = squeezed(name);
  const found = paragraphs.find((each) => wanted !== "" && squeezed(each.label) === wanted);
  return found === undefined ? null : [found];
}

function run(name: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] | null {
  const [from, to, more] = name.split(/[-\u2013]/u);
  if (from === undefined || to === undefined || more !== undefined) return null;
  const [first] = exactly(from, paragraphs) ?? [];
  const [last] = exactly(to, paragraphs) ?? [];
  if (first === undefined || last === undefined) return null;
  const these = paragraphs.slice(paragraphs.indexOf(first), paragraphs.indexOf(last) + 1);
  return these.length === 0 ? null : these.filter((each) => each.label !== "");
}

/** The days of a week go from Sunday, 0, to Saturday. */
const SUNDAY = 0;
const SATURDAY = 6;

/** The day, as a date, that lies `count` working days (Monday to Friday) after `from`. */
export function workingDaysAfter(from: Date, count: number): string {
  const day = new Date(from);
  for (let left = count; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    const weekday = day.getUTCDay();
    if (weekday !== SATURDAY && weekday !== SUNDAY) left -= 1;
  }
  return day.toISOString().slice(0, "2026-01-01".length);
}
