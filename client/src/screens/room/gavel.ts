/** What who presides does with the open question. */
import { t } from "../../i18n";
import type { Question } from "../../wire";
import type { Desk } from "./desk.svelte";

/** Whether the whole period has run; `ahead` is what the server's clock is ahead of this one's. */
export function periodRan(question: Question, now: number, ahead: number): boolean {
  if (question.runs_from === "") return false;
  return now - (Date.parse(question.runs_from) - ahead) >= question.seconds * 1_000;
}

/** Gavels; where delegations have lost their connection who presides is told first, and says go on. */
export async function gavel(desk: Desk, question: Question | null): Promise<void> {
  if (question === null) return;
  const { seat } = desk;
  const asked = { document: desk.document, question: question.id, seen: seat.replica.seq };
  const answer = await seat.send("question.gavel", asked);
  if (answer.ok) {
    seat.said = null;
    return;
  }
  if (answer.problem.code !== "lost-connection") {
    seat.complain(answer.problem);
    return;
  }
  const who = answer.problem.by.map((code) => seat.names.short(code)).join(", ");
  desk.dialog = { kind: "go-on", who, go: () => void seat.act("question.gavel", { ...asked, seen: seat.replica.seq, go_on: true }) };
}

export function retract(desk: Desk, question: Question): void {
  void desk.seat.act("question.retract", { document: desk.document, question: question.id }, {}, t("retracted"));
}

export function flagUp(desk: Desk, question: Question): void {
  void desk.seat.act("question.flag", { document: desk.document, question: question.id });
}
