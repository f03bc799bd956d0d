/** Caucuses: what a few delegations work out in private; known to those alone who are in one. */
import { isList, objectOf, textOf, textsOf, wholeOf } from "./shape";

export interface CaucusPlace {
  readonly delegation: string;
  readonly invited_by: string;
}

export interface CaucusBeside {
  readonly number: number;
  readonly delegation: string;
  readonly text: string;
}

export interface CaucusText {
  /** The paragraph that is amended, or `after:` and the one after which a new one would go. */
  readonly place: string;
  readonly text: string;
  readonly version: number;
  readonly edition: number;
  readonly by: string;
  readonly names: readonly string[];
  readonly beside: readonly CaucusBeside[];
}

export interface Caucus {
  readonly id: string;
  readonly document: string;
  readonly number: number;
  readonly places: readonly CaucusPlace[];
  readonly texts: readonly CaucusText[];
  /** Every place that it works on, those included whose text was not sent. */
  readonly working: readonly string[];
}

function listOf<T>(value: unknown, make: (each: unknown) => T): readonly T[] {
  return isList(value) ? value.map(make) : [];
}

function textIn(value: unknown): CaucusText {
  const given = objectOf(value);
  return {
    place: textOf(given["place"]),
    text: textOf(given["text"]),
    version: wholeOf(given["version"]),
    edition: wholeOf(given["edition"]),
    by: textOf(given["by"]),
    names: textsOf(given["names"]),
    beside: listOf(given["beside"], (each) => ({ number: wholeOf(objectOf(each)["number"]), delegation: textOf(objectOf(each)["delegation"]), text: textOf(objectOf(each)["text"]) })),
  };
}

/** A caucus as it is sent; null where there is none. */
export function caucusOf(value: unknown): Caucus | null {
  const given = objectOf(value);
  const id = textOf(given["id"]);
  if (id === "") return null;
  return {
    id,
    document: textOf(given["document"]),
    number: wholeOf(given["number"]),
    places: listOf(given["places"], (each) => ({ delegation: textOf(objectOf(each)["delegation"]), invited_by: textOf(objectOf(each)["invited_by"]) })),
    texts: listOf(given["texts"], textIn),
    working: textsOf(given["working"]),
  };
}

/** GET /groups/{group}/caucuses. */
export function caucusesOf(value: unknown): readonly Caucus[] {
  return listOf(objectOf(value)["caucuses"], caucusOf).filter((each) => each !== null);
}

/** The frame `caucus`: how one is now, or the id of one that is mine no more. */
export interface CaucusNews {
  readonly caucus: Caucus | null;
  readonly gone: string;
}

export function caucusNewsOf(value: unknown): CaucusNews {
  const given = objectOf(value);
  return { caucus: caucusOf(given["caucus"]), gone: textOf(given["gone"]) };
}
