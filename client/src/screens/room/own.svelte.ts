/** A delegation's own side of the document in the room: what needs it, its notes, and where this person has looked. */
import { SvelteMap } from "svelte/reactivity";

import { notedOf, needsOf, notesOf, noteOf, whysOf, type Because, type Need, type OwnNote, type Paragraph, type Problem } from "../../wire";
import type { Seat } from "../seat.svelte";

const LOOKED_AFTER_MS = 2_000;
const LOOKS_SENT_MS = 20_000;

export class Own {
  needs = $state.raw<readonly Need[]>([]);
  notes = $state.raw<ReadonlyMap<string, OwnNote>>(new Map());
  /** Why a paragraph is not agreed, as it last was asked. */
  readonly why = new SvelteMap<string, readonly Because[]>();
  private readonly seat: Seat;
  private readonly document: string;
  private looked = new Map<string, number>();
  private seen = 0;
  private dwelling = 0;
  private sending = 0;

  constructor(seat: Seat, document: string) {
    this.seat = seat;
    this.document = document;
  }

  /** What waits for somebody to act: an objection that stands and a silence that the chair was told about do not. */
  get waiting(): number {
    return this.needs.filter((each) => each.what !== "objection" && !each.told).length;
  }

  async fetchNeeds(): Promise<void> {
    if (this.seat.delegation === "") return;
    const answer = await this.seat.fetch(`/documents/${this.document}/needs`, needsOf);
    if (answer.ok) this.needs = answer.value;
  }

  async fetchNotes(): Promise<void> {
    if (this.seat.delegation === "") return;
    const answer = await this.seat.fetch(`/documents/${this.document}/notes`, notesOf);
    if (answer.ok) this.notes = answer.value;
  }

  async askWhy(paragraph: string): Promise<void> {
    const answer = await this.seat.fetch(`/documents/${this.document}/why?paragraph=${encodeURIComponent(paragraph)}`, whysOf);
    if (answer.ok) this.why.set(paragraph, answer.value.get(paragraph) ?? []);
  }

  /** Writes the note on a paragraph; the problem, where somebody of the delegation has changed it meanwhile. */
  async write(paragraph: string, text: string, version: number): Promise<Problem | null> {
    const answer = await this.seat.fetch(`/paragraphs/${paragraph}/note`, noteOf, { text, version }, "PUT");
    if (!answer.ok) {
      const { note } = answer.problem.present;
      if (note !== undefined) this.keep(noteOf(note));
      return answer.problem;
    }
    this.keep(answer.value);
    return null;
  }

  private keep(note: OwnNote): void {
    this.notes = new Map([...this.notes, [note.paragraph, note]]);
  }

  /** What is on the screen the first time is what everything later is compared with. */
  async begin(paragraphs: readonly Paragraph[]): Promise<void> {
    await this.send(versionsOf(paragraphs), this.seat.replica.seq, { whole: true, first: true });
  }

  /** This paragraph is before the reader; after a moment it counts as looked at. */
  dwell(paragraph: Paragraph): () => void {
    clearTimeout(this.dwelling);
    this.dwelling = window.setTimeout(() => {
      this.looked.set(paragraph.id, paragraph.version);
      this.seen = this.seat.replica.seq;
      if (this.sending === 0) this.sending = window.setTimeout(() => void this.flush(), LOOKS_SENT_MS);
    }, LOOKED_AFTER_MS);
    return () => {
      clearTimeout(this.dwelling);
    };
  }

  /** Tells the server where this person has looked, for this person alone. */
  async flush(): Promise<void> {
    clearTimeout(this.sending);
    this.sending = 0;
    if (this.looked.size === 0) return;
    const looked = Object.fromEntries(this.looked);
    this.looked = new Map();
    await this.send(looked, this.seen, {});
    await this.fetchNeeds();
  }

  private async send(paragraphs: Readonly<Record<string, number>>, seq: number, more: { readonly whole?: boolean; readonly first?: boolean }): Promise<void> {
    // What did not get there is looked at again; nothing else hangs on it.
    await this.seat.fetch(`/documents/${this.document}/look`, notedOf, { seq, paragraphs, ...more }, "PUT");
  }
}

export function versionsOf(paragraphs: readonly Paragraph[]): Readonly<Record<string, number>> {
  return Object.fromEntries(paragraphs.map((each) => [each.id, each.version]));
}
