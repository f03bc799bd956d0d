/** Positions and joining, as one click or one key asks for them. */
import { t } from "../../i18n";
import { bare, openValues } from "../../replica";
import type { Desk } from "./desk.svelte";
import type { Paragraph, Target } from "../../wire";

export type OneClick = "support" | "live_with" | "reserve" | "dissociate";

/** Takes the position on these words; where it is already held, lets it go. */
export function hold(desk: Desk, position: OneClick, target: Partial<Target>): void {
  const { seat, document } = desk;
  const held = desk.ownOn(target.paragraph ?? target.option ?? "", target.alternative).find((each) => each.position === position);
  if (held !== undefined) {
    void seat.act("position.withdraw", { document, position: held.id }, {}, t("position-let-go"));
    return;
  }
  desk.forSomebody((behalf) => {
    void seat.act(`position.${position}`, { document, target }, { behalf }, t(`held-${position.replace("_", "-")}`));
  });
}

export function join(desk: Desk, place: { readonly paragraph?: string; readonly option?: string }, alternative: string): void {
  desk.forSomebody((behalf) => {
    void desk.seat.act("alternative.join", { document: desk.document, ...place, alternative }, { behalf }, t("joined"));
  });
}

export function leave(desk: Desk, place: { readonly paragraph?: string; readonly option?: string }, alternative: string): void {
  desk.forSomebody((behalf) => {
    void desk.seat.act("alternative.leave", { document: desk.document, ...place, alternative }, { behalf }, t("left"));
  });
}

/** What the one key acts on: the chosen alternative, else the option's, else the paragraph. */
export function aboutHere(desk: Desk): { readonly target: Partial<Target>; readonly words: string } | null {
  if (desk.option !== "" && desk.alternative !== "") {
    const label = desk.optionOf(desk.option)?.option.label ?? "";
    return { target: { option: desk.option, alternative: desk.alternative }, words: label };
  }
  const paragraph = desk.focused;
  if (paragraph === null) return null;
  const chosen = desk.alternative === "" ? null : desk.chosen();
  if (chosen === null) return { target: { paragraph: paragraph.id }, words: t("paragraph-named", { label: bare(paragraph.label) }) };
  return {
    target: { paragraph: paragraph.id, alternative: chosen.alternative.id },
    words: t("alternative-of", { label: bare(paragraph.label) }),
  };
}

/** Who presides retains an alternative where nobody else's text would go; any other is put to the Group. */
export function retain(desk: Desk, place: { readonly paragraph?: string; readonly option?: string }, bracket: string, alternative: string, ask: boolean): void {
  const { seat, document } = desk;
  if (!ask) {
    void seat.act("bracket.retain", { document, ...place, bracket, alternative }, {}, t("retained"));
    return;
  }
  const paragraphs = place.paragraph === undefined ? [] : [place.paragraph];
  const option = place.option ?? "";
  void seat.act("question.put", { document, kind: "retain", paragraphs, option, bracket, alternative });
}

/** Why the focused paragraph cannot be put, as a message; null where it can. */
export function whyNotPut(desk: Desk): string | null {
  const paragraph = desk.focused;
  if (paragraph === null) return t("no-paragraph");
  if (desk.questions.length > 0) return t("state-asked");
  switch (paragraph.state) {
    case "clean":
      return null;
    case "bracketed":
      return bracketedWhy(desk, paragraph);
    case "contested":
      return t("objections", { count: Math.max(1, desk.focusedObjections()) });
    case "in question":
      return t("state-asked");
    case "provisionally agreed":
      // From an earlier stage it goes up by its own question.
      return paragraph.agreement?.stage ? null : t("state-agreed");
    case "agreed":
    case "deleted":
      return t("state-agreed");
  }
}

/** Open places first, then values to be filled in, then the option around it. */
function bracketedWhy(desk: Desk, paragraph: Paragraph): string {
  if (desk.places.length > 0) return t("places-open", { count: desk.places.length });
  const values = openValues(paragraph.content);
  return values > 0 ? t("state-values", { count: values }) : t("state-in-option");
}

export function putParagraph(desk: Desk): void {
  const paragraph = desk.focused;
  const why = whyNotPut(desk);
  if (paragraph === null || why !== null) {
    desk.seat.said = { kind: "problem", words: t("cannot-put", { why: why ?? "" }) };
    return;
  }
  const shown = { [paragraph.id]: paragraph.hash };
  void desk.seat.act("question.put", { document: desk.document, kind: "agree", paragraphs: [paragraph.id], shown });
}

/** Text that is agreed is taken up again by a question, on the words that it has. */
export function putReopening(desk: Desk): void {
  const paragraph = desk.focused;
  if (paragraph === null) return;
  const shown = { [paragraph.id]: paragraph.hash };
  void desk.seat.act("question.put", { document: desk.document, kind: "reopen", paragraphs: [paragraph.id], shown });
}
