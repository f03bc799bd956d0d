/** Rows for tests, as they come over the wire: only what a test is about is named. */
import { documentOf, eventOf, type Alternative, type Node, type Snapshot, type WireEvent } from "../src/wire";

export function alternative(id: string, content: readonly Node[], sponsors: readonly string[] = []): Alternative {
  return { id, content, sponsors, behind: [], proposal: "" };
}

export function paragraph(id: string, content: readonly unknown[], more: object = {}): object {
  return { id, document: "d-1", order: id, label: id, is_a: "paragraph", content, version: 1, state: "clean", ...more };
}

export function documentWith(seq: number, rows: object): Snapshot {
  return documentOf({ seq, stream: "g", document: { id: "d-1", title: "Recommendations" }, ...rows });
}

export function event(seq: number, type: string, rows: object = {}, more: object = {}): WireEvent {
  return eventOf({ seq, type, at: "2026-02-12T16:42:00Z", by: { person: "p-1", delegation: "FRA" }, rows, ...more });
}
