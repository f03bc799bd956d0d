/** Refusals of what an earlier page had left to be sent: kept in this browser, words included, until they are put aside. */
import { isList, isObject, objectOf, textOf, textsOf, type Envelope, type Problem } from "../wire";
import { drop, keep, keyFor, keptJson } from "../ui/kept";

export interface Late {
  readonly id: string;
  readonly document: string;
  /** The paragraph that it was about, "" where there is none. */
  readonly paragraph: string;
  /** What was typed, "" where it was an act without words. */
  readonly words: string;
  /** Why it was refused, as it was said at the time. */
  readonly why: string;
}

/** What is kept of a refused command. */
export function lateOf(envelope: Envelope, problem: Problem, sayWhy: (problem: Problem) => string): Late {
  const data = objectOf(envelope.data);
  const target = objectOf(data["target"]);
  const texts = textsOf(data["texts"]);
  const words = [textOf(data["text"]), ...texts, textOf(data["reason"]), textOf(data["acceptable"])].filter((each) => each !== "");
  return {
    id: envelope.id,
    document: textOf(data["document"]),
    paragraph: textOf(data["paragraph"]) || textOf(data["after"]) || textOf(target["paragraph"]),
    words: words.join("\n"),
    why: sayWhy(problem),
  };
}

function keyOf(person: string): string {
  return keyFor("late", person);
}

function isLate(value: unknown): value is Late {
  return isObject(value) && ["id", "document", "paragraph", "words", "why"].every((name) => typeof value[name] === "string");
}

/** Those of this person that were not put aside. */
export function lateFor(person: string): readonly Late[] {
  const value = keptJson(keyOf(person));
  return isList(value) ? value.filter(isLate) : [];
}

export function keepLate(person: string, late: readonly Late[]): void {
  if (late.length === 0) drop(keyOf(person));
  else keep(keyOf(person), JSON.stringify(late));
}
