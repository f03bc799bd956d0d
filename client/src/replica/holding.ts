/** Who holds what on which words, and what stands between a paragraph and its agreement. */
import type { Bracket, Option, Paragraph, Position } from "../wire";
import { CHAIR } from "./chair";
import { openValues, places } from "./reading";
import type { Tables } from "./replica";

/** Positions by what they are about: `paragraph`, `paragraph alternative`, `option alternative`, `question`. */
export type Holdings = ReadonlyMap<string, readonly Position[]>;

export function keyOf(place: string, alternative = ""): string {
  return alternative === "" ? place : `${place} ${alternative}`;
}

export function holdingsOf(tables: Tables): Holdings {
  const found = new Map<string, Position[]>();
  for (const position of tables.positions.values()) {
    const { paragraph, option, question, alternative } = position.target;
    const key = keyOf(question || paragraph || option, alternative);
    const list = found.get(key);
    if (list === undefined) found.set(key, [position]);
    else list.push(position);
  }
  return found;
}

export function heldOn(holdings: Holdings, place: string, alternative = ""): readonly Position[] {
  return holdings.get(keyOf(place, alternative)) ?? [];
}

export function objectionsIn(positions: readonly Position[]): readonly Position[] {
  return positions.filter((each) => each.position === "object" && each.standing && !each.to_be_confirmed);
}

export function earlierIn(positions: readonly Position[]): readonly Position[] {
  return positions.filter((each) => each.position === "object" && !each.standing);
}

interface Choice {
  readonly id: string;
  readonly sponsors: readonly string[];
  readonly behind: readonly string[];
}

/**
 * Delegations whose text would go if `kept` were retained among `choices`: those behind another alternative, or
 * supporting one, that have neither left, joined, nor said that they can live with the one kept.
 */
export function whoseTextWouldGo(place: string, choices: readonly Choice[], kept: string, holdings: Holdings): readonly string[] {
  const held = new Set<string>();
  const content = new Set<string>();
  for (const choice of choices) {
    const into = choice.id === kept ? content : held;
    for (const each of [...choice.sponsors, ...choice.behind]) into.add(each);
    for (const position of heldOn(holdings, place, choice.id)) {
      if (!position.standing) continue;
      if (position.position === "support") into.add(position.delegation);
      if (position.position === "live_with" && choice.id === kept) content.add(position.delegation);
    }
  }
  return [...held].filter((each) => each !== "" && each !== CHAIR && !content.has(each));
}

/** An alternative of a bracket or option, with the brackets inside it. */
export function choicesOf(bracket: Bracket): readonly Choice[] {
  return bracket.alternatives.map((each) => {
    const inner = places(each.content).flatMap((place) => place.bracket.alternatives);
    const sponsors = [...each.sponsors, ...inner.flatMap((one) => one.sponsors)];
    return { id: each.id, sponsors, behind: [...each.behind, ...inner.flatMap((one) => one.behind)] };
  });
}

/** Why a paragraph is not agreed, as facts for one sentence. */
export interface Why {
  readonly places: number;
  readonly values: number;
  readonly inOption: boolean;
  readonly objections: readonly { readonly position: Position; readonly alternative: string }[];
  readonly earlier: readonly Position[];
}

export function whyNot(paragraph: Paragraph, holdings: Holdings): Why {
  const found = places(paragraph.content);
  const targets = ["", ...found.flatMap(({ bracket }) => bracket.alternatives.map((each) => each.id))];
  const positions = targets.map((alternative) => ({ alternative, held: heldOn(holdings, paragraph.id, alternative) }));
  return {
    places: found.length,
    values: openValues(paragraph.content),
    inOption: paragraph.inside !== null,
    objections: positions.flatMap(({ alternative, held }) =>
      objectionsIn(held).map((position) => ({ position, alternative })),
    ),
    earlier: [...new Set(positions.flatMap(({ held }) => earlierIn(held)))],
  };
}

/** The delegation's own position of that kind on these words, if it holds one. */
export function ownPosition(held: readonly Position[], delegation: string): Position | undefined {
  return held.find((each) => each.delegation === delegation && each.position !== "reserve" && each.standing);
}

/** Which paragraphs wait for a delegation: its text is open there, or an earlier objection is to be renewed or let go. */
export function needs(paragraph: Paragraph, delegation: string, holdings: Holdings): boolean {
  if (delegation === "" || paragraph.state === "agreed" || paragraph.state === "deleted") return false;
  if (paragraph.agreement?.missing.includes(delegation) === true) return true;
  const found = places(paragraph.content);
  const ours = found.some(({ bracket }) =>
    bracket.alternatives.some((each) => each.sponsors.includes(delegation) || each.behind.includes(delegation)),
  );
  const earlier = whyNot(paragraph, holdings).earlier.some((each) => each.delegation === delegation);
  return ours || earlier;
}

export function optionChoices(option: Option): readonly Choice[] {
  return option.alternatives;
}
