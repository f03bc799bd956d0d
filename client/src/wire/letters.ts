/** What became of the letters about silences, as the secretariat keeps them. */
import { isList, objectOf, textOf } from "./shape";

const STATES = ["waiting", "sending", "sent", "by hand", "delivered", "dropped"] as const;
export type LetterState = (typeof STATES)[number];

export interface Letter {
  readonly id: string;
  readonly question: string;
  /** `put`, `extended 1`, `reminder 24`. */
  readonly kind: string;
  readonly delegation: string;
  readonly name: string;
  readonly state: LetterState;
  readonly at: string;
  /** Why it is for the hand. */
  readonly told: string;
  readonly document: string;
  readonly subject: string;
  /** What it says; "" where the silence is over, or it was sent. */
  readonly text: string;
}

/** GET /groups/{g}/letters. */
export function lettersOf(value: unknown): readonly Letter[] {
  const list = objectOf(value)["letters"];
  if (!isList(list)) return [];
  return list.map(objectOf).map((given) => ({
    id: textOf(given["id"]),
    question: textOf(given["question"]),
    kind: textOf(given["kind"]),
    delegation: textOf(given["delegation"]),
    name: textOf(given["name"]),
    state: STATES.find((each) => each === given["state"]) ?? "waiting",
    at: textOf(given["at"]),
    told: textOf(given["told"]),
    document: textOf(given["document"]),
    subject: textOf(given["subject"]),
    text: textOf(given["text"]),
  }));
}
