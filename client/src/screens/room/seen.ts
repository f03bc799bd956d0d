/** The words of each paragraph as this person last worked with them, so that what changed since can be underlined. */
import { keep, keyFor, keptJson } from "../../ui/kept";
import { objectOf, textOf } from "../../wire";

function key(person: string, document: string): string {
  return keyFor("words", person, document);
}

/** The words last seen, "" where there were none. */
export function lastSeen(person: string, document: string, paragraph: string): string {
  return textOf(objectOf(keptJson(key(person, document)))[paragraph]);
}

export function nowSeen(person: string, document: string, words: Readonly<Record<string, string>>): void {
  const known = objectOf(keptJson(key(person, document)));
  keep(key(person, document), JSON.stringify({ ...known, ...words }));
}
