/** How far a document was at the end of each sitting, as the server tells it; and what the pictures need of it. */
import { isList, objectOf, textOf, wholeOf } from "../../wire";

/** The order in which the states are stacked, what is agreed at the bottom. */
export const PARTS = ["agreed", "provisionally", "clean", "bracketed", "contested"] as const;
export type Part = (typeof PARTS)[number];

export interface Span {
  /** "" between two sittings. */
  readonly sitting: string;
  readonly since: string;
  readonly until: string;
  readonly seq: number;
  readonly parts: Readonly<Record<Part, number>>;
  readonly open: number;
  readonly opened: number;
  readonly closed: number;
}

const STATES: Readonly<Record<Part, readonly string[]>> = {
  agreed: ["agreed", "deleted"],
  provisionally: ["provisionally agreed"],
  clean: ["clean", "in question"],
  bracketed: ["bracketed"],
  contested: ["contested"],
};

/** GET /documents/{d}/progress. */
export function spansOf(value: unknown): readonly Span[] {
  const spans = objectOf(value)["spans"];
  return isList(spans) ? spans.map(spanOf) : [];
}

function spanOf(value: unknown): Span {
  const given = objectOf(value);
  const states = objectOf(given["states"]);
  const count = (part: Part): number => STATES[part].reduce((sum, state) => sum + (states[state] === undefined ? 0 : wholeOf(states[state])), 0);
  return {
    sitting: textOf(given["sitting"]),
    since: textOf(given["since"]),
    until: textOf(given["until"]),
    seq: wholeOf(given["seq"]),
    parts: { agreed: count("agreed"), provisionally: count("provisionally"), clean: count("clean"), bracketed: count("bracketed"), contested: count("contested") },
    open: wholeOf(given["open"]),
    opened: wholeOf(given["opened"]),
    closed: wholeOf(given["closed"]),
  };
}

/** Spans that are drawn: the sittings, and what lies between two only where something changed in it. */
export function drawn(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, at) => {
    const before = spans[at - 1];
    if (span.sitting !== "" || before === undefined || at === spans.length - 1) return true;
    return span.opened + span.closed > 0 || PARTS.some((part) => span.parts[part] !== before.parts[part]);
  });
}

export function total(span: Span): number {
  return PARTS.reduce((sum, part) => sum + span.parts[part], 0);
}

/** Whole days from `now` to the end of the day `due` (2026-03-31); null without a date. */
export function daysUntil(due: string, now: number): number | null {
  const end = Date.parse(`${due}T23:59:59Z`);
  return Number.isNaN(end) ? null : Math.ceil((end - now) / 86_400_000) - 1;
}
