/** Who did something, by the name that this reader may know. */
import { t } from "../../i18n";
import { CHAIR } from "../../replica";
import type { Seat } from "../seat.svelte";

/** The nameplate of a delegation, a person's name or office; "" where it is not for this reader to know. */
export function nameFor(seat: Seat, id: string): string {
  if (id === "") return "";
  if (id === CHAIR || seat.replica.tables.delegations.has(id)) return seat.names.short(id);
  const office = seat.replica.tables.persons.get(id)?.office ?? "";
  if (office === "secretariat") return t("secretariat");
  if (office !== "") return t(`office-${office.replaceAll("_", "-")}`);
  return seat.me.names[id] ?? "";
}
