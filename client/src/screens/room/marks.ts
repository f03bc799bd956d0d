/** A mark on a paragraph in words. */
import { day, t } from "../../i18n";
import { bare, type Tables } from "../../replica";
import type { Mark, Paragraph } from "../../wire";
import type { Seat } from "../seat.svelte";

export function markWords(seat: Seat, mark: Mark): string {
  const label = seat.replica.tables.paragraphs.get(mark.awaits)?.label ?? "";
  const words = t(`mark-${mark.is_a.replaceAll(" ", "-")}`, { who: seat.names.short(mark.delegation), label: bare(label) });
  return mark.until === "" ? words : t("mark-until", { mark: words, day: day(mark.until) });
}

/** What is to be seen beside a paragraph: who asked to be heard before it closed has been heard once it is agreed. */
export function marksOn(tables: Tables, paragraph: Paragraph): readonly Mark[] {
  const found = [...tables.marks.values()].filter((each) => each.paragraph === paragraph.id);
  return paragraph.agreement === null ? found : found.filter((each) => each.is_a !== "asks to be heard");
}

/** Who asks to be heard before one of these paragraphs closes. */
export function toBeHeard(tables: Tables, paragraphs: readonly Paragraph[]): readonly Mark[] {
  return paragraphs.flatMap((each) => marksOn(tables, each).filter((mark) => mark.is_a === "asks to be heard"));
}
