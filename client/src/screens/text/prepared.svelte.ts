/** A chair's text while it is prepared: kept as the writer's own drafts, here and on the server, and in nothing shared. */
import type { Became } from "../../replica";
import { draftsIn, dropDraft, fetchDrafts, keepDraft, keepOnServer, type Draft } from "../room/drafts";

export interface WrittenPart {
  readonly text: string;
  /** Version of the paragraph that it is written beside. */
  readonly version: number;
  /** What the writer says of an alternative, where the words alone do not tell. */
  readonly became: Readonly<Record<string, Became>>;
}

const PREFIX = "chairs-text ";
const TITLE = "chairs-text";
const SAVE_MS = 1_200;

function isBecame(value: string): value is Became {
  return value === "taken over" || value === "merged" || value === "dropped";
}

function partOf(draft: Draft): WrittenPart {
  const became = Object.entries(draft.choosing).flatMap(([id, way]): readonly [string, Became][] => (isBecame(way) ? [[id, way]] : []));
  return { text: draft.lines[0] ?? "", version: draft.version, became: Object.fromEntries(became) };
}

export class Prepared {
  title = $state("");
  parts = $state.raw<ReadonlyMap<string, WrittenPart>>(new Map());
  private readonly person: string;
  private readonly document: string;
  private readonly timers = new Map<string, number>();

  constructor(person: string, document: string) {
    this.person = person;
    this.document = document;
    this.read();
  }

  /** Takes over what this person wrote at another machine. */
  async fetch(): Promise<void> {
    await fetchDrafts(this.person, this.document);
    this.read();
  }

  private read(): void {
    const drafts = draftsIn(this.person, this.document);
    this.title = drafts.get(TITLE)?.lines[0] ?? "";
    const own = [...drafts].filter(([target]) => target.startsWith(PREFIX));
    this.parts = new Map(own.map(([target, draft]) => [target.slice(PREFIX.length), partOf(draft)]));
  }

  write(paragraph: string, part: WrittenPart): void {
    this.parts = new Map([...this.parts, [paragraph, part]]);
    this.keep(PREFIX + paragraph, part.text, part.version, part.became);
  }

  name(title: string): void {
    this.title = title;
    this.keep(TITLE, title, 0, {});
  }

  leaveOut(paragraph: string): void {
    this.parts = new Map([...this.parts].filter(([each]) => each !== paragraph));
    this.drop(PREFIX + paragraph);
  }

  /** Once it was shown, nothing is left of what was prepared. */
  clear(): void {
    for (const paragraph of this.parts.keys()) this.drop(PREFIX + paragraph);
    this.drop(TITLE);
    this.parts = new Map();
    this.title = "";
  }

  private keep(target: string, text: string, version: number, choosing: Readonly<Record<string, string>>): void {
    const draft: Draft = { target, lines: [text], version, choosing, behalf: "", at: new Date().toISOString() };
    keepDraft(this.person, this.document, draft);
    clearTimeout(this.timers.get(target));
    this.timers.set(target, window.setTimeout(() => { keepOnServer(this.document, draft); }, SAVE_MS));
  }

  private drop(target: string): void {
    clearTimeout(this.timers.get(target));
    dropDraft(this.person, this.document, target);
  }
}
