/** What a delegation is told: its words went, came back, were corrected, or something was taken down in its name. */
import { objectOf, textOf, textsOf, type JsonObject, type WireEvent } from "../wire";

export interface Notice {
  readonly id: string;
  /** The message's id in the language files. */
  readonly what: "notice-went" | "notice-back" | "notice-corrected" | "notice-taken-down" | "notice-earlier" | "notice-announced" | "notice-reopened";
  readonly paragraph: string;
  readonly option: string;
  readonly at: string;
  /** The delegation that did it, "" where nobody is to be named. */
  readonly by: string;
  /** Id of what an answer would be about: a clearing, a proposal, a position, an announcement. */
  readonly about: string;
}

type Told = Omit<Notice, "id" | "at" | "paragraph" | "option">;

/** The notices that one event gives `delegation`; an act of its own person gives none. */
export function noticesIn(event: WireEvent, delegation: string, person: string): readonly Notice[] {
  if (delegation === "") return [];
  const { data } = event;
  const place = placeIn(data);
  const found: Told[] = [...fromType(event, delegation, person), ...earlierObjections(event, delegation)];
  return found.map((told, index) => ({ id: `${event.seq}-${index}`, at: event.at, ...place, ...told }));
}

function placeIn(data: JsonObject): { paragraph: string; option: string } {
  const clearing = objectOf(data["clearing"]);
  const target = textOf(clearing["target"]);
  const first = textsOf(objectOf(data["proposal"])["paragraphs"])[0];
  return { paragraph: textOf(data["paragraph"]) || target || (first ?? ""), option: textOf(data["option"]) };
}

function fromType(event: WireEvent, delegation: string, person: string): readonly Told[] {
  const { data, by } = event;
  const own = by.person === person || (by.delegation === delegation && by.on_behalf_of === "");
  switch (event.type) {
    case "bracket.retained":
    case "option.retained": {
      const clearing = objectOf(data["clearing"]);
      const mine = textsOf(clearing["holders"]).includes(delegation);
      return mine ? [{ what: "notice-went", by: "", about: textOf(clearing["id"]) }] : [];
    }
    case "bracket.called_back":
      return own ? [] : [{ what: "notice-back", by: textOf(data["delegation"]), about: "" }];
    case "paragraph.corrected":
      return own ? [] : [{ what: "notice-corrected", by: "", about: textOf(data["paragraph"]) }];
    case "proposal.submitted": {
      const proposal = objectOf(data["proposal"]);
      const mine = proposal["delegation"] === delegation && proposal["taken_down"] === true;
      return mine ? [{ what: "notice-taken-down", by: "", about: textOf(proposal["id"]) }] : [];
    }
    case "act.announced": {
      const announcement = objectOf(data["announcement"]);
      const mine = announcement["delegation"] === delegation;
      return mine ? [{ what: "notice-announced", by: "", about: textOf(announcement["id"]) }] : [];
    }
    case "paragraph.reopened":
      return [{ what: "notice-reopened", by: "", about: textOf(data["paragraph"]) }];
    default:
      return [];
  }
}

/** An objection of ours that no longer stands, because this event changed the words it was made to. */
function earlierObjections(event: WireEvent, delegation: string): readonly Told[] {
  const positions = event.type.startsWith("position.") ? [] : (event.rows.positions ?? []);
  return positions
    .filter((each) => each.delegation === delegation && each.position === "object" && !each.standing)
    .map((each) => ({ what: "notice-earlier", by: "", about: each.id }));
}
