/** The messages of the wire as the client knows them, each made from checked JSON. */
import { caucusOf, type Caucus } from "./caucus";
import type { Node } from "./content";
import type { Kind, RowsByKind } from "./rows";
import { BadMessage, isContent, isList, isObject, objectOf, rowOf, textOf, textsOf, wholeOf, type JsonObject } from "./shape";
import { KINDS } from "./shapes";

export type RowsOfKinds = { readonly [K in Kind]?: readonly RowsByKind[K][] };

export interface By {
  readonly person: string;
  readonly delegation: string;
  readonly on_behalf_of: string;
}

export interface WireEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly sitting: string;
  readonly by: By;
  readonly command: string;
  readonly data: JsonObject;
  readonly rows: RowsOfKinds;
  readonly removed: readonly (readonly [Kind, string])[];
  readonly refetch: readonly string[];
}

/** Rows as they stood with event `seq`. */
export interface Snapshot {
  readonly seq: number;
  readonly stream: string;
  readonly rows: RowsOfKinds;
}

export interface Me {
  readonly person: string;
  readonly name: string;
  readonly delegation: string;
  readonly office: string;
  readonly standing: string;
  readonly roles: readonly Role[];
  readonly names: Readonly<Record<string, string>>;
}

export type Role = "chair" | "secretariat" | "delegate" | "observer";
const ROLES: readonly Role[] = ["chair", "secretariat", "delegate", "observer"];

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly by: readonly string[];
  readonly field: string;
  readonly present: JsonObject;
}

export interface Accepted {
  readonly seq: number;
  readonly events: readonly WireEvent[];
  /** The proposal that waits to be introduced, where that is all that was done. */
  readonly submitted: string;
  /** The caucus as it now is, where it was carried out in one. */
  readonly caucus: Caucus | null;
}

export interface Preview {
  readonly content: readonly Node[];
  readonly notation: string;
  /** Alternatives of others that the text takes over. */
  readonly behind: readonly Taken[];
}

export interface Taken {
  readonly alternative: string;
  readonly sponsors: readonly string[];
}

export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

function listOf<K extends Kind>(kind: K, value: unknown): readonly RowsByKind[K][] {
  return isList(value) ? value.map((each) => rowOf(kind, each)) : [];
}

/** The rows in an object of lists by kind; other keys are none of ours. */
export function rowsOf(value: unknown): RowsOfKinds {
  const given = objectOf(value);
  let rows: RowsOfKinds = {};
  for (const kind of KINDS) {
    if (kind in given) rows = { ...rows, [kind]: listOf(kind, given[kind]) };
  }
  return rows;
}

function removedOf(value: unknown): readonly (readonly [Kind, string])[] {
  if (!isList(value)) return [];
  return value.flatMap((pair): (readonly [Kind, string])[] => {
    if (!isList(pair)) return [];
    const [kind, id] = pair;
    return isKind(kind) && typeof id === "string" ? [[kind, id]] : [];
  });
}

export function eventOf(value: unknown): WireEvent {
  if (!isObject(value) || typeof value["seq"] !== "number") throw new BadMessage("an event has no number");
  const by = objectOf(value["by"]);
  return {
    seq: value["seq"],
    type: textOf(value["type"]),
    at: textOf(value["at"]),
    sitting: textOf(value["sitting"]),
    by: { person: textOf(by["person"]), delegation: textOf(by["delegation"]), on_behalf_of: textOf(by["on_behalf_of"]) },
    command: textOf(value["command"]),
    data: objectOf(value["data"]),
    rows: rowsOf(value["rows"]),
    removed: removedOf(value["removed"]),
    refetch: textsOf(value["refetch"]),
  };
}

export function eventsOf(value: unknown): readonly WireEvent[] {
  const list = isList(value) ? value : objectOf(value)["events"];
  return isList(list) ? list.map(eventOf) : [];
}

/** GET /documents/{d}: its rows lie at the top, the document itself under `document`. */
export function documentOf(value: unknown): Snapshot {
  const given = objectOf(value);
  return {
    seq: wholeOf(given["seq"]),
    stream: textOf(given["stream"]),
    rows: { ...rowsOf(given), documents: listOf("documents", [given["document"]]) },
  };
}

export interface GroupAnswer extends Snapshot {
  readonly me: Me;
  /** Of each document: how many of its paragraphs are in each state. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** GET /groups/{g}. */
export function groupOf(value: unknown): GroupAnswer {
  const given = objectOf(value);
  const documents = isList(given["documents"]) ? given["documents"].map(objectOf) : [];
  const counts = documents.map((each): [string, Readonly<Record<string, number>>] => [textOf(each["id"]), countsOf(each["counts"] ?? each["states"])]);
  return {
    seq: wholeOf(given["seq"]),
    stream: textOf(given["stream"]),
    rows: { ...rowsOf(given), groups: listOf("groups", [given["group"]]) },
    me: meOf(given["me"]),
    counts: Object.fromEntries(counts),
  };
}

function countsOf(value: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(objectOf(value)).map(([state, count]): [string, number] => [state, wholeOf(count)]));
}

export function meOf(value: unknown): Me {
  const given = objectOf(value);
  const names = Object.entries(objectOf(given["names"])).map(([person, name]): [string, string] => [person, textOf(name)]);
  return {
    person: textOf(given["person"]),
    name: textOf(given["name"]),
    delegation: textOf(given["delegation"]),
    office: textOf(given["office"]),
    standing: textOf(given["standing"]),
    roles: textsOf(given["roles"]).filter(isRole),
    names: Object.fromEntries(names),
  };
}

export function problemOf(value: unknown, status = 0): Problem {
  const given = objectOf(value);
  return {
    status: wholeOf(given["status"]) || status,
    code: textOf(given["code"]) || "fault",
    title: textOf(given["title"]),
    detail: textOf(given["detail"]),
    by: textsOf(given["by"]),
    field: textOf(given["field"]),
    present: objectOf(given["present"]),
  };
}

export function acceptedOf(value: unknown): Accepted {
  const given = objectOf(value);
  return { seq: wholeOf(given["seq"]), events: eventsOf(given["events"]), submitted: textOf(given["submitted"]), caucus: caucusOf(given["caucus"]) };
}

export function previewOf(value: unknown): Preview {
  const given = objectOf(value);
  const content = given["content"];
  if (!isContent(content)) throw new BadMessage("a preview has no content");
  return { content, notation: textOf(given["notation"]), behind: isList(given["behind"]) ? given["behind"].map(takenOf) : [] };
}

function takenOf(value: unknown): Taken {
  if (typeof value === "string") return { alternative: value, sponsors: [] };
  const given = objectOf(value);
  return { alternative: textOf(given["alternative"]) || textOf(given["id"]), sponsors: textsOf(given["sponsors"]) };
}
