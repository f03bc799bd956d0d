/** The chair's text beside the old one: what became of each alternative, and whose it was. */
import { isBracket, type Alternative, type ChairsPart, type ChairsText, type Node, type Where } from "../wire";
import { read } from "./reading";
import type { Tables } from "./replica";

export type Became = Where["became"];

/** An old alternative, and where it went. */
export interface Fate {
  readonly alternative: Alternative;
  readonly words: string;
  readonly where: Where;
}

/** A bracket of the old text, with what became of each of its alternatives. */
export interface OldPlace {
  readonly bracket: string;
  readonly fates: readonly Fate[];
}

/** The chair's texts of a document, the newest first. */
export function chairsTextsIn(tables: Tables, document: string): readonly ChairsText[] {
  return [...tables.chairs_texts.values()].filter((each) => each.document === document).sort((one, other) => (one.shown_at < other.shown_at ? 1 : -1));
}

/** The parts of a chair's text in the order of its paragraphs. */
export function chairsPartsOf(tables: Tables, text: ChairsText): readonly ChairsPart[] {
  return text.paragraphs.flatMap((paragraph) => tables.chairs_parts.get(`${text.id}:${paragraph}`) ?? []);
}

/** The places of a part, outer before inner, as the old text has them. */
export function oldPlaces(before: readonly Node[], places: readonly Where[]): readonly OldPlace[] {
  const known = new Map(alternativesIn(before).map((each) => [each.id, each]));
  const found = new Map<string, Fate[]>();
  for (const where of places) {
    const alternative = known.get(where.alternative);
    if (alternative === undefined) continue;
    const fates = found.get(where.bracket) ?? [];
    fates.push({ alternative, words: read(alternative.content).trim(), where });
    found.set(where.bracket, fates);
  }
  return [...found].map(([bracket, fates]) => ({ bracket, fates }));
}

function alternativesIn(nodes: readonly Node[]): readonly Alternative[] {
  return nodes.filter(isBracket).flatMap((bracket) => bracket.alternatives.flatMap((each) => [each, ...alternativesIn(each.content)]));
}

export function isOf(alternative: Alternative, delegation: string): boolean {
  return delegation !== "" && (alternative.sponsors.includes(delegation) || alternative.behind.includes(delegation));
}

export interface FateCounts {
  /** Brackets of the old text, or those in which a delegation has an alternative. */
  readonly places: number;
  readonly ways: Readonly<Record<Became, number>>;
}

/** How many places there were, and what became of what stood there: of a delegation's own, or with "" of all. */
export function countFates(parts: readonly ChairsPart[], delegation: string): FateCounts {
  const ways = { "taken over": 0, merged: 0, dropped: 0 };
  let places = 0;
  for (const place of parts.flatMap((part) => oldPlaces(part.before, part.places))) {
    const counted = place.fates.filter((each) => delegation === "" || isOf(each.alternative, delegation));
    if (counted.length > 0) places += 1;
    for (const each of counted) ways[each.where.became] += 1;
  }
  return { places, ways };
}

/** Whole minutes until the notice has run, none where it has. */
export function noticeLeft(until: string, present: number): number {
  return until === "" ? 0 : Math.max(0, Math.ceil((Date.parse(until) - present) / 60_000));
}
