/** Handing presiding over: to the one officer who can, by one key; among several by one more. */
import { t } from "../../i18n";
import type { Seat } from "../seat.svelte";
import type { Desk } from "./desk.svelte";

const OFFICES: readonly string[] = ["chair", "vice_chair", "facilitator"];

/** The ids of those who could preside and do not. */
export function mayPreside(seat: Seat): readonly string[] {
  const officers = [...seat.replica.tables.persons.values()].filter((each) => each.active && OFFICES.includes(each.office));
  return officers.map((each) => each.id).filter((each) => each !== seat.sitting?.presides);
}

export function officerNamed(seat: Seat, person: string): string {
  const office = seat.replica.tables.persons.get(person)?.office ?? "chair";
  const words = t(`office-${office.replaceAll("_", "-") || "chair"}`);
  const name = seat.me.names[person] ?? "";
  return name === "" ? words : `${name} · ${words}`;
}

export function handOver(seat: Seat, person: string): void {
  if (seat.sitting === null) return;
  void seat.act("sitting.preside", { sitting: seat.sitting.id, person }, {}, t("hand-over-done", { who: officerNamed(seat, person) }));
}

/** Hands it to the one there is; where there are several, asks to whom. */
export function handOn(desk: Desk): void {
  const [only, more] = mayPreside(desk.seat);
  if (only !== undefined && more === undefined) handOver(desk.seat, only);
  else desk.dialog = { kind: "hand-over" };
}
