/** A document as a sequence of paragraphs and options, options holding such sequences again. */
import type { Option, OptionAlternative, Paragraph, Within } from "../wire";
import type { Tables } from "./replica";

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly id: string;
  readonly paragraph: Paragraph;
}

export interface OptionBlock {
  readonly kind: "option";
  readonly id: string;
  readonly option: Option;
  readonly alternatives: readonly { readonly alternative: OptionAlternative; readonly blocks: readonly Block[] }[];
}

export type Block = ParagraphBlock | OptionBlock;

interface Placed {
  readonly id: string;
  readonly order: string;
  readonly inside: Within | null;
}

/** Fractional keys sort by code unit, not as a language would. */
function byOrder(one: Placed, other: Placed): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function placeOf(inside: Within | null): string {
  return inside === null ? "" : `${inside.option} ${inside.alternative}`;
}

/** The outline of one document, in order. */
export function outline(tables: Tables, document: string): readonly Block[] {
  const bySite = new Map<string, (Paragraph | Option)[]>();
  for (const row of [...tables.paragraphs.values(), ...tables.options.values()]) {
    if (row.document !== document) continue;
    const site = placeOf(row.inside);
    bySite.set(site, [...(bySite.get(site) ?? []), row]);
  }
  return blocksAt("", bySite);
}

function blocksAt(site: string, bySite: ReadonlyMap<string, readonly (Paragraph | Option)[]>): readonly Block[] {
  const rows = [...(bySite.get(site) ?? [])].sort(byOrder);
  return rows.map((row): Block => {
    if ("content" in row) return { kind: "paragraph", id: row.id, paragraph: row };
    const alternatives = row.alternatives.map((alternative) => ({
      alternative,
      blocks: blocksAt(placeOf({ option: row.id, alternative: alternative.id }), bySite),
    }));
    return { kind: "option", id: row.id, option: row, alternatives };
  });
}

/** Every paragraph, in the order in which it is read. */
export function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.paragraph] : block.alternatives.flatMap((each) => paragraphsIn(each.blocks)),
  );
}

/** Whether there is still something to agree on; a clean heading goes with its paragraphs. */
export function isOpen(paragraph: Paragraph): boolean {
  if (paragraph.state === "agreed" || paragraph.state === "deleted") return false;
  return paragraph.is_a !== "heading" || paragraph.state !== "clean";
}

/** The paragraph that somebody means who types `label`: exact first, then by its beginning, spaces and case aside. */
export function byLabel(paragraphs: readonly Paragraph[], label: string): Paragraph | undefined {
  const wanted = squeezed(label);
  if (wanted === "") return undefined;
  return (
    paragraphs.find((each) => squeezed(each.label) === wanted) ??
    paragraphs.find((each) => squeezed(each.old_label) === wanted) ??
    paragraphs.find((each) => squeezed(each.label).startsWith(wanted))
  );
}

/** A label as it is typed: spaces, full stops and case aside. */
export function squeezed(label: string): string {
  return label.replace(/[\s.()]+/gu, "").toLocaleLowerCase("en");
}

export interface Counts {
  readonly agreed: number;
  readonly provisionally: number;
  readonly asked: number;
  readonly clean: number;
  readonly bracketed: number;
  readonly contested: number;
  readonly all: number;
}

/** How far the document is; headings are not agreed by themselves, but their words are, so they count too. */
export function countsOf(paragraphs: readonly Paragraph[]): Counts {
  const of = (...states: Paragraph["state"][]): number => paragraphs.filter((each) => states.includes(each.state)).length;
  return {
    agreed: of("agreed", "deleted"),
    provisionally: of("provisionally agreed"),
    asked: of("in question"),
    clean: of("clean"),
    bracketed: of("bracketed"),
    contested: of("contested"),
    all: paragraphs.length,
  };
}

/** A label within a sentence: without the full stop that it has in the margin. */
export function bare(label: string): string {
  return label.replace(/\.$/u, "");
}
