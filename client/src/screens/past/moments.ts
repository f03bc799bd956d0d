/** The moments of a paragraph: its versions and the positions taken on it, as one line through time. */
import type { By, Moment, ParagraphHistory, Position, Taking, Version } from "../../wire";

export interface Instant extends Moment {
  /** The version that stood just after it. */
  readonly version: Version | null;
  /** Whether it made that version. */
  readonly changed: boolean;
  readonly takings: readonly Taking[];
  /** The positions held just after it. */
  readonly held: readonly Position[];
}

/** Every moment, oldest first; what one event did is one moment. */
export function instantsOf(history: ParagraphHistory): readonly Instant[] {
  const takings = history.positions.filter((each) => !isReplaced(each, history.positions));
  const numbers = [...new Set([...history.versions, ...takings].map((each) => each.seq))].sort((one, other) => one - other);
  const out: Instant[] = [];
  let version: Version | null = null;
  let held = new Map<string, Position>();
  for (const seq of numbers) {
    const made = history.versions.find((each) => each.seq === seq);
    const here = takings.filter((each) => each.seq === seq);
    held = after(held, here);
    version = made ?? version;
    const source = made ?? here[0];
    if (source === undefined) continue;
    const { type, at, sitting, by } = source;
    out.push({ seq, type, at, sitting, by, version, changed: made !== undefined, takings: here, held: [...held.values()] });
  }
  return out;
}

/** A row of a position that ended only because the same event wrote it anew is no withdrawal. */
function isReplaced(taking: Taking, all: readonly Taking[]): boolean {
  return !taking.holds && all.some((each) => each.holds && each.seq === taking.seq && each.position.id === taking.position.id);
}

function after(held: ReadonlyMap<string, Position>, takings: readonly Taking[]): Map<string, Position> {
  const next = new Map(held);
  for (const { position, holds } of takings) {
    if (holds) next.set(position.id, position);
    else next.delete(position.id);
  }
  return next;
}

/** The message that says what an event did. */
export function happened(type: string, known: (id: string) => boolean): string {
  const id = `happened-${type.replaceAll(".", "-")}`;
  return known(id) ? id : "happened-other";
}

/** Whose act it was: a delegation's code, else the person's id; "" where it is not for this reader to know. */
export function whoseAct(by: By): string {
  return by.on_behalf_of || by.delegation || by.person;
}

/** Where among `moments` the newest at or before event `seq` lies; 0 where there is none. */
export function placeAt(moments: readonly Moment[], seq: number): number {
  let found = 0;
  for (const [place, moment] of moments.entries()) if (moment.seq <= seq) found = place;
  return found;
}
