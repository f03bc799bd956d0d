/** What a delegation can do at once about what needs it; everything else is done at the place. */
import { t } from "../../i18n";
import type { Need } from "../../wire";
import type { Seat } from "../seat.svelte";

export interface AnswerTo {
  /** The message's id. */
  readonly words: string;
  readonly give: () => Promise<boolean>;
}

export function answersTo(seat: Seat, document: string, need: Need): readonly AnswerTo[] {
  const { about, paragraph } = need;
  if (seat.delegation === "") return [];
  switch (need.what) {
    case "announced":
      return [
        { words: "notice-announced-answer", give: () => seat.act("announcement.confirm", { document, announcement: about }) },
        { words: "contradict", give: () => seat.act("announcement.contradict", { document, announcement: about }) },
      ];
    case "taken-down":
      return [{ words: "disown", give: () => seat.act("proposal.disown", { document, proposal: about }) }];
    default:
      return seat.speaks ? ofSpeakers(seat, document, need, paragraph) : [];
  }
}

/** What the head and the designated speaker alone do. */
function ofSpeakers(seat: Seat, document: string, { what, about }: Need, paragraph: string): readonly AnswerTo[] {
  const letGo: AnswerTo = { words: "need-let-go", give: () => seat.act("position.withdraw", { document, position: about }, {}, t("position-let-go")) };
  switch (what) {
    case "confirm":
      return [{ words: "confirm-agreement", give: () => seat.act("agreement.confirm", { document, paragraph }, {}, t("need-confirmed")) }];
    case "noted":
      return [{ words: "need-it-is-ours", give: () => seat.act("position.confirm", { document, position: about }, {}, t("need-confirmed")) }, letGo];
    case "earlier":
      return [{ words: "notice-earlier-answer", give: () => seat.act("position.renew", { document, position: about }, {}, t("objected")) }, letGo];
    case "went":
      return [{ words: "notice-went-answer", give: () => seat.act("bracket.call_back", { document, clearing: about }, {}, t("called-back")) }];
    default:
      return [];
  }
}
