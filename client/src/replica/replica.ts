/**
 * The rows as this client has them: a value that events change into the next one. It keeps no history and computes no
 * rule. Law: rows fetched before, with the events applied, are the rows fetched after.
 */
import { KINDS, type Kind, type RowsByKind, type RowsOfKinds, type WireEvent } from "../wire";

export type Tables = { readonly [K in Kind]: ReadonlyMap<string, RowsByKind[K]> };

export interface Replica {
  /** Number of the last event that is in the rows. */
  readonly seq: number;
  readonly tables: Tables;
  /** Events that came before their turn, by number. */
  readonly early: readonly WireEvent[];
}

export interface Applied {
  readonly replica: Replica;
  /** The events that were applied now, in order. */
  readonly applied: readonly WireEvent[];
  /** An event is missing in front of those that came early: it must be asked for. */
  readonly gap: boolean;
  /** Ids of documents whose rows were too large for an event: they must be fetched. */
  readonly refetch: readonly string[];
}

export const EMPTY: Replica = {
  seq: 0,
  early: [],
  tables: {
    groups: new Map(),
    modalities: new Map(),
    delegations: new Map(),
    persons: new Map(),
    sittings: new Map(),
    planned_sittings: new Map(),
    documents: new Map(),
    paragraphs: new Map(),
    options: new Map(),
    proposals: new Map(),
    clearings: new Map(),
    comments: new Map(),
    marks: new Map(),
    positions: new Map(),
    questions: new Map(),
    packages: new Map(),
    subsidiaries: new Map(),
    chairs_texts: new Map(),
    chairs_parts: new Map(),
    corrections: new Map(),
    gavels: new Map(),
    explanations: new Map(),
    announcements: new Map(),
  },
};

/** Rows of the group and of documents are fetched apart; what has no document in it belongs to the group. */
const OF_DOCUMENT = [
  "paragraphs",
  "options",
  "proposals",
  "clearings",
  "comments",
  "marks",
  "positions",
  "questions",
  "packages",
  "subsidiaries",
  "chairs_texts",
  "chairs_parts",
  "corrections",
  "gavels",
  "explanations",
  "announcements",
] as const;

/** The tables with the rows of `rows` put in. */
export function withRows(tables: Tables, rows: RowsOfKinds): Tables {
  let next = tables;
  for (const kind of kindsIn(rows)) next = put(next, kind, rows[kind] ?? []);
  return next;
}

function put<K extends Kind>(tables: Tables, kind: K, rows: readonly RowsByKind[K][]): Tables {
  if (rows.length === 0) return tables;
  const table = new Map<string, RowsByKind[K]>(tables[kind]);
  for (const row of rows) table.set(row.id, row);
  return { ...tables, [kind]: table };
}

function without(tables: Tables, removed: WireEvent["removed"]): Tables {
  let next = tables;
  for (const [kind, id] of removed) {
    const table = new Map<string, RowsByKind[Kind]>(next[kind]);
    table.delete(id);
    next = { ...next, [kind]: table };
  }
  return next;
}

function kindsIn(rows: RowsOfKinds): readonly Kind[] {
  return KINDS.filter((kind) => rows[kind] !== undefined);
}

/** Rows just fetched of one document take the place of all that were known of it. */
export function withDocument(tables: Tables, document: string, rows: RowsOfKinds): Tables {
  let next = tables;
  for (const kind of OF_DOCUMENT) next = dropDocument(next, kind, document);
  return withRows(next, rows);
}

function dropDocument(tables: Tables, kind: (typeof OF_DOCUMENT)[number], document: string): Tables {
  const kept = [...tables[kind]].filter(([, row]) => row.document !== document);
  return { ...tables, [kind]: new Map<string, RowsByKind[typeof kind]>(kept) };
}

/** Applies events whose turn it is, keeps early ones, drops doubles. */
export function applyEvents(replica: Replica, events: readonly WireEvent[]): Applied {
  const byNumber = new Map<number, WireEvent>();
  for (const event of [...replica.early, ...events]) if (event.seq > replica.seq) byNumber.set(event.seq, event);
  const waiting = [...byNumber.values()].sort((one, other) => one.seq - other.seq);
  const applied: WireEvent[] = [];
  let { seq, tables } = replica;
  for (const event of waiting) {
    if (event.seq !== seq + 1) break;
    tables = without(withRows(tables, event.rows), event.removed);
    seq = event.seq;
    applied.push(event);
  }
  const early = waiting.slice(applied.length);
  const refetch = [...new Set(applied.flatMap((event) => event.refetch))];
  return { replica: { seq, tables, early }, applied, gap: early.length > 0, refetch };
}
