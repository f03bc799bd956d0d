/** A mark on a paragraph in words. */
import { day, t } from "../../i18n";
import { bare } from "../../replica";
import type { Mark } from "../../wire";
import type { Seat } from "../seat.svelte";

export function markWords(seat: Seat, mark: Mark): string {
  const label = seat.replica.tables.paragraphs.get(mark.awaits)?.label ?? "";
  const words = t(`mark-${mark.is_a.replaceAll(" ", "-")}`, { who: seat.names.short(mark.delegation), label: bare(label) });
  return mark.until === "" ? words : t("mark-until", { mark: words, day: day(mark.until) });
}
