/** Drafts: what is being typed, kept in this browser at every key and on the server a little later. */
import { drop, keep, keyFor, keptJson } from "../../ui/kept";
import { ask, isList, isObject, objectOf, textOf, textsOf, wholeOf } from "../../wire";

export interface Draft {
  readonly target: string;
  readonly lines: readonly string[];
  readonly version: number;
  readonly choosing: Readonly<Record<string, string>>;
  readonly behalf: string;
  readonly at: string;
}

function key(person: string, document: string): string {
  return keyFor("drafts", person, document);
}

function draftOf(value: unknown): Draft | null {
  if (!isObject(value) || textOf(value["target"]) === "") return null;
  const choosing = Object.entries(objectOf(value["choosing"])).map(([id, to]): [string, string] => [id, textOf(to)]);
  return {
    target: textOf(value["target"]),
    lines: textsOf(value["lines"]),
    version: wholeOf(value["version"]),
    choosing: Object.fromEntries(choosing),
    behalf: textOf(value["behalf"]),
    at: textOf(value["at"]),
  };
}

/** The drafts of a document, by what they are about. */
export function draftsIn(person: string, document: string): ReadonlyMap<string, Draft> {
  const value = keptJson(key(person, document));
  const drafts = isList(value) ? value.map(draftOf).filter((each) => each !== null) : [];
  return new Map(drafts.map((each) => [each.target, each]));
}

function write(person: string, document: string, drafts: ReadonlyMap<string, Draft>): boolean {
  if (drafts.size > 0) return keep(key(person, document), JSON.stringify([...drafts.values()]));
  drop(key(person, document));
  return true;
}

/** Keeps a draft in this browser; false where it has no room. */
export function keepDraft(person: string, document: string, draft: Draft): boolean {
  const drafts = new Map(draftsIn(person, document));
  drafts.set(draft.target, draft);
  return write(person, document, drafts);
}

export function dropDraft(person: string, document: string, target: string): void {
  const drafts = new Map(draftsIn(person, document));
  drafts.delete(target);
  write(person, document, drafts);
  const query = new URLSearchParams({ document, target });
  ask(`/drafts?${query.toString()}`, () => null, { method: "DELETE" }).catch(() => null);
}

/** Keeps a draft on the server too, so that it is there on another machine; without a connection this browser has it. */
export function keepOnServer(document: string, draft: Draft): void {
  const body = { document, target: draft.target, data: { ...draft } };
  ask("/drafts", () => null, { method: "PUT", body }).catch(() => null);
}

/** Takes over from the server what this browser does not have, or has in an older form. */
export async function fetchDrafts(person: string, document: string): Promise<void> {
  try {
    const answer = await ask(`/drafts?${new URLSearchParams({ document }).toString()}`, (json) => objectOf(json)["drafts"]);
    if (!answer.ok || !isList(answer.value)) return;
    const drafts = new Map(draftsIn(person, document));
    for (const each of answer.value) {
      const draft = draftOf(objectOf(each)["data"]);
      if (draft === null) continue;
      const known = drafts.get(draft.target);
      if (known === undefined || known.at < draft.at) drafts.set(draft.target, draft);
    }
    write(person, document, drafts);
  } catch {
    // What this browser has is enough until there is a connection.
  }
}

