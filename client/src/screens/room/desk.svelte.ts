/** What one person has before them in the room: the document, where they are in it, and what they are doing there. */
import { createContext } from "svelte";

import { t } from "../../i18n";
import {
  byLabel,
  countsOf,
  heldOn,
  holdingsOf,
  isOpen,
  needs,
  outline,
  paragraphsIn,
  places,
  taken,
  whyNot,
  type Block,
  type Choosing,
  type OptionBlock,
} from "../../replica";
import type { Alternative, Bracket, Paragraph, Question, Target } from "../../wire";
import type { Seat } from "../seat.svelte";
import { draftsIn, type Draft } from "./drafts";
import { Own } from "./own.svelte";
import { Pages } from "./pages.svelte";

export type Reading =
  | { readonly kind: "brackets" }
  | { readonly kind: "base" }
  | { readonly kind: "with"; readonly delegation: string }
  | { readonly kind: "clean" };

export interface Editing {
  readonly kind: "amend" | "add" | "correct" | "beside";
  /** The paragraph that is amended, or after which a new one goes ("" for at the head). */
  readonly paragraph: string;
  readonly choosing: Choosing;
  /** The delegation that it is taken down for, "" for one's own. */
  readonly behalf: string;
}

/** What an act is about, with the words that name it on the screen. */
export interface About {
  readonly target: Partial<Target>;
  readonly words: string;
}

export type Dialog =
  | { readonly kind: "keys" | "find" | "go" | "settings" | "retain-all" | "with" | "notices" | "outline" | "panel" | "put" | "renumber" | "submitted" | "reading" | "end" | "modalities" | "subsidiaries" | "caucuses" | "suspend" | "hand-over" | "show" }
  | { readonly kind: "caucus"; readonly place: string; readonly caucus: string }
  | { readonly kind: "object"; readonly about: About; readonly question: Question | null }
  | { readonly kind: "go-on"; readonly who: string; readonly go: () => void }
  | { readonly kind: "member"; readonly then: (delegation: string) => void }
  | { readonly kind: "conforming"; readonly paragraph: string }
  | { readonly kind: "comment" | "explain" | "mark" | "move" | "merge"; readonly paragraph: string }
  | { readonly kind: "split"; readonly paragraph: string; readonly at: number };

export class Desk {
  readonly seat: Seat;
  readonly document: string;
  readonly own: Own;
  readonly pages: Pages;
  /** The time, to the half minute: what is overdue hangs on it. */
  now = $state(Date.now());
  reading = $state.raw<Reading>({ kind: "brackets" });
  focus = $state("");
  bracket = $state("");
  alternative = $state("");
  /** The option that has the focus, with its alternative in `alternative`. */
  option = $state("");
  editing = $state.raw<Editing | null>(null);
  dialog = $state.raw<Dialog | null>(null);
  drafts = $state.raw<ReadonlyMap<string, Draft>>(new Map());
  /** Goes up when the focus was moved by a key: the page then follows it. */
  moved = $state(0);

  row = $derived.by(() => this.seat.replica.tables.documents.get(this.document) ?? null);
  blocks: readonly Block[] = $derived.by(() => outline(this.seat.replica.tables, this.document));
  paragraphs = $derived.by(() => paragraphsIn(this.blocks));
  /** Whether who presides works from the console, where only what is open is gone through. */
  console = $state(false);
  open = $derived.by(() => this.paragraphs.filter(isOpen));
  counts = $derived.by(() => countsOf(this.paragraphs));
  holdings = $derived.by(() => holdingsOf(this.seat.replica.tables));
  questions = $derived.by(() =>
    [...this.seat.replica.tables.questions.values()].filter((each) => each.document === this.document),
  );
  focused = $derived.by(() => this.seat.replica.tables.paragraphs.get(this.focus) ?? null);
  places = $derived.by(() => places(this.focused?.content ?? []));
  place = $derived.by(() => this.places.find((each) => each.bracket.id === this.bracket) ?? this.places[0] ?? null);
  writers = $derived.by(() => [...this.seat.writing.values()].filter((each) => each.person !== this.seat.me.person));

  constructor(seat: Seat, document: string) {
    this.seat = seat;
    this.document = document;
    this.own = new Own(seat, document);
    this.pages = new Pages(seat, document);
    this.drafts = draftsIn(seat.me.person, document);
  }

  /** Whose reading an editor opens with: my own delegation's, or the one that something is taken down for. */
  readerFor(editing: Editing): string {
    return editing.behalf === "" ? this.seat.delegation : editing.behalf;
  }

  go(paragraph: string, bracket = "", alternative = ""): void {
    if (this.focus !== paragraph || this.bracket !== bracket || this.alternative !== alternative) this.option = "";
    this.focus = paragraph;
    this.bracket = bracket;
    this.alternative = alternative;
  }

  goTo(paragraph: Paragraph): void {
    this.go(paragraph.id);
    this.moved += 1;
  }

  /** The next or previous paragraph; from the console, the next or previous that is open. */
  step(by: 1 | -1): void {
    const places = new Map(this.paragraphs.map((each, place) => [each.id, place]));
    const here = places.get(this.focus) ?? (by > 0 ? -1 : places.size);
    const walked = this.console ? this.open : this.paragraphs;
    const beyond = (each: Paragraph): boolean => ((places.get(each.id) ?? here) - here) * by > 0;
    const next = by > 0 ? walked.find(beyond) : walked.findLast(beyond);
    if (next !== undefined) this.goTo(next);
  }

  /** The next or previous bracket, over the whole document. */
  stepBracket(by: 1 | -1): void {
    const all = this.paragraphs.flatMap((each) => places(each.content).map(({ bracket }) => ({ each, bracket })));
    const here = this.paragraphs.findIndex((each) => each.id === this.focus);
    const at = all.findIndex(({ each, bracket }) => each.id === this.focus && bracket.id === this.bracket);
    const after = all.findIndex(({ each }) => this.paragraphs.indexOf(each) >= here);
    const next = at >= 0 ? all[at + by] : by > 0 ? all[after] : all[(after < 0 ? all.length : after) - 1];
    if (next === undefined) return;
    this.go(next.each.id, next.bracket.id);
    this.moved += 1;
  }

  /** The next paragraph, after this one and round again, that fits. */
  nextThat(fits: (paragraph: Paragraph) => boolean): boolean {
    const at = this.paragraphs.findIndex((each) => each.id === this.focus);
    const turned = [...this.paragraphs.slice(at + 1), ...this.paragraphs.slice(0, at + 1)];
    const found = turned.find(fits);
    if (found !== undefined) this.goTo(found);
    return found !== undefined;
  }

  nextForUs(): void {
    const us = this.seat.delegation;
    const found = this.nextThat((each) => needs(each, us, this.holdings));
    if (!found) this.seat.said = { kind: "done", words: t("next-none") };
  }

  nextOpen(): void {
    const found = this.nextThat(isOpen);
    if (!found) this.seat.said = { kind: "done", words: t("next-none") };
  }

  goToLabel(label: string): boolean {
    const found = byLabel(this.paragraphs, label);
    if (found !== undefined) this.goTo(found);
    return found !== undefined;
  }

  optionOf(id: string): OptionBlock | null {
    const within = (blocks: readonly Block[]): OptionBlock | null => {
      for (const block of blocks) {
        if (block.kind !== "option") continue;
        const found = block.id === id ? block : within(block.alternatives.flatMap((each) => each.blocks));
        if (found !== null) return found;
      }
      return null;
    };
    return within(this.blocks);
  }

  /** The alternative of an option that the chosen reading takes. */
  takenIn(block: OptionBlock): string {
    const us = this.reading.kind === "with" ? this.reading.delegation : this.seat.delegation;
    const asBracket = { id: block.id, alternatives: block.option.alternatives.map((each) => ({ ...each, content: [] })) };
    return taken(asBracket, this.reading.kind === "base" || this.reading.kind === "clean" ? "" : us)?.id ?? "";
  }

  questionOn(paragraph: string): Question | null {
    return this.questions.find((each) => each.paragraphs.some((asked) => asked.paragraph === paragraph && !asked.out)) ?? null;
  }

  focusedObjections(): number {
    return this.focused === null ? 0 : whyNot(this.focused, this.holdings).objections.length;
  }

  /** The alternative that an act is about: the chosen one, else the one that the reader takes in the lit bracket. */
  chosen(): { readonly bracket: Bracket; readonly alternative: Alternative } | null {
    if (this.place === null || this.bracket === "") return null;
    const { bracket } = this.place;
    const found = bracket.alternatives.find((each) => each.id === this.alternative) ?? taken(bracket, this.seat.delegation);
    return found === undefined ? null : { bracket, alternative: found };
  }

  ownOn(place: string, alternative = ""): readonly { readonly id: string; readonly position: string }[] {
    const us = this.seat.delegation;
    return heldOn(this.holdings, place, alternative).filter((each) => each.delegation === us && each.standing);
  }

  edit(editing: Editing): void {
    this.editing = editing;
  }

  /** Opens the paragraph that has the focus for amending, as my delegation reads it. */
  amend(choosing: Choosing = {}, behalf = ""): void {
    const paragraph = this.focused;
    if (paragraph === null || !this.seat.mayPropose) return;
    if (paragraph.state === "agreed" || paragraph.state === "provisionally agreed" || paragraph.state === "deleted") {
      this.seat.said = { kind: "problem", words: t("problem-agreed-text", { by: "", detail: "" }) };
      return;
    }
    this.edit({ kind: "amend", paragraph: paragraph.id, choosing, behalf });
  }

  /** Asks for whom something is taken down, then does it; a delegate acts for its own. */
  forSomebody(act: (behalf: string) => void): void {
    if (!this.seat.secretariat) {
      act("");
      return;
    }
    this.dialog = { kind: "member", then: act };
  }

  refreshDrafts(): void {
    this.drafts = draftsIn(this.seat.me.person, this.document);
  }
}

const [getDesk, setDesk] = createContext<Desk>();
export { getDesk, setDesk };
