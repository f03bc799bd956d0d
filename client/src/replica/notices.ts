/** What a delegation is told: its words went, came back, were corrected, or something was taken down in its name. */
import { textOf, type WireEvent } from "../wire";

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
  const place = placeIn(event);
  const found: Told[] = [...fromType(event, delegation, person), ...earlierObjections(event, delegation)];
  return found.map((told, index) => ({ id: `${event.seq}-${index}`, at: event.at, ...place, ...told }));
}

/** The paragraph or option that it is about: named by the event, or by the row that it put in. */
function placeIn(event: WireEvent): { paragraph: string; option: string } {
  const { data, rows } = event;
  const position = rows.positions?.[0]?.target.paragraph;
  const near = rows.clearings?.[0]?.target ?? rows.proposals?.[0]?.paragraphs[0] ?? position ?? "";
  return { paragraph: textOf(data["paragraph"]) || near, option: textOf(data["option"]) };
}

function fromType(event: WireEvent, delegation: string, person: string): readonly Told[] {
  const { data, by, rows } = event;
  const own = by.person === person || (by.delegation === delegation && by.on_behalf_of === "");
  switch (event.type) {
    case "bracket.retained":
    case "option.retained": {
      const mine = (rows.clearings ?? []).filter((each) => each.holders.includes(delegation));
      return mine.map((each) => ({ what: "notice-went", by: "", about: each.id }));
    }
    case "bracket.called_back":
      return own ? [] : [{ what: "notice-back", by: textOf(data["delegation"]), about: "" }];
    case "paragraph.corrected":
      return own ? [] : [{ what: "notice-corrected", by: "", about: textOf(data["paragraph"]) }];
    case "proposal.submitted": {
      const mine = (rows.proposals ?? []).filter((each) => each.delegation === delegation && each.taken_down);
      return mine.map((each) => ({ what: "notice-taken-down", by: "", about: each.id }));
    }
    case "act.announced": {
      const mine = (rows.announcements ?? []).filter((each) => each.delegation === delegation);
      return mine.map((each) => ({ what: "notice-announced", by: "", about: each.id }));
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
