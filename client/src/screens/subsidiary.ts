/** A subsidiary group in a few words, and whether it is overdue. */
import { inARow, t, time } from "../i18n";
import { bare, type Tables } from "../replica";
import type { Subsidiary } from "../wire";

export function overdue(group: Subsidiary, now: number): boolean {
  return Date.parse(group.back_by) <= now;
}

/** The labels of its paragraphs, in a row. */
export function labelsOfGroup(tables: Tables, group: Subsidiary): string {
  return inARow(group.paragraphs.map((each) => bare(tables.paragraphs.get(each)?.label ?? "")).filter((each) => each !== ""));
}

/** When it is to be back, or that it was to be. */
export function backWords(group: Subsidiary, now: number, moment: (iso: string) => string = time): string {
  return t(overdue(group, now) ? "subsidiary-overdue" : "subsidiary-back-by", { at: moment(group.back_by) });
}
