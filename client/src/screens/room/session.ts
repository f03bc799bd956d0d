/** What who presides does with the sitting, and with the show of flags, by one key each. */
import type { Desk } from "./desk.svelte";

/** Suspends the sitting, after asking for how long, or resumes it. */
export function suspendOrResume(desk: Desk): void {
  const { sitting } = desk.seat;
  if (sitting === null) return;
  if (sitting.suspended_until === "") desk.dialog = { kind: "suspend" };
  else void desk.seat.act("sitting.resume", { sitting: sitting.id });
}

/** Who presides asks for flags, or is done; a delegate raises the own flag, or lowers it. */
export function showFlags(desk: Desk): boolean {
  const { presides, role, shows } = desk.seat;
  if (presides && shows.mine !== null) shows.done();
  else if (presides) desk.dialog = { kind: "show" };
  else if (role === "delegate" && shows.asked !== null) shows.raise(!shows.raised);
  else return false;
  return true;
}

/** Suggests the paragraph for closure, or takes the suggestion back. */
export function suggestClosure(desk: Desk): boolean {
  if (desk.focused === null) return false;
  const paragraph = desk.focused.id;
  const mark = [...desk.seat.replica.tables.marks.values()].find((each) => each.paragraph === paragraph && each.is_a === "suggested for closure");
  const { document, seat } = desk;
  if (mark === undefined) void seat.act("paragraph.mark", { document, paragraph, mark: "suggested for closure" });
  else void seat.act("paragraph.unmark", { document, mark: mark.id });
  return true;
}

/** The keyboard is in the private page beside the paragraph. */
export function toPrivatePage(): boolean {
  const found = document.querySelector<HTMLElement>('[data-testid="private-page"]');
  found?.focus();
  return found !== null;
}
