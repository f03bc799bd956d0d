/** What the plenary screen shows, as values: which paragraphs, whose names, which question in which words. */
import { outline, places, type Block, type OptionBlock, type Tables } from "../../replica";
import { isBracket, type Bracket, type Modality, type Paragraph, type Question, type Sitting } from "../../wire";

/** Formats in which those in the room know who proposes what, so that the wall may say it. */
const AMONG_DELEGATES: readonly Sitting["format"][] = ["informal consultations", "informal informals", "friends of the chair"];

/** Whether names stand on the wall: among delegates they do; in plenary only where the Group has opened them. */
export function namesShown(sitting: Sitting | null, names: Modality | undefined): boolean {
  if (sitting !== null && AMONG_DELEGATES.includes(sitting.format)) return true;
  return /\b(?:projector|screen|everybody|all|public)\b/u.test(names?.value ?? "");
}

export interface Showing {
  readonly paragraphs: readonly Paragraph[];
  /** The option over paragraphs that is under discussion. */
  readonly option: OptionBlock | null;
  /** The bracket that is under discussion, "" for none. */
  readonly bracket: string;
  readonly alternative: string;
}

const NOTHING: Showing = { paragraphs: [], option: null, bracket: "", alternative: "" };

/** The question's text while there is one, else the paragraph that the room has turned to. */
export function showing(tables: Tables, document: string, question: Question | null, sitting: Sitting | null): Showing {
  if (question !== null) {
    const { bracket, alternative } = question;
    if (question.option !== "") return { ...NOTHING, option: optionIn(outline(tables, document), question.option), alternative };
    const asked = question.paragraphs.filter((each) => !each.out).flatMap((each) => tables.paragraphs.get(each.paragraph) ?? []);
    // What the Group is asked to work from is on the wall, not the text that it would take the place of.
    const shown = asked.map((each) => {
      const part = tables.chairs_parts.get(`${question.chairs_text}:${each.id}`);
      return part === undefined ? each : { ...each, content: part.content };
    });
    return { ...NOTHING, paragraphs: shown, bracket, alternative };
  }
  const turned = tables.paragraphs.get(sitting?.paragraph ?? "");
  return turned === undefined || turned.document !== document ? NOTHING : { ...NOTHING, paragraphs: [turned] };
}

export function optionIn(blocks: readonly Block[], id: string): OptionBlock | null {
  for (const block of blocks) {
    if (block.kind !== "option") continue;
    const found = block.id === id ? block : optionIn(block.alternatives.flatMap((each) => each.blocks), id);
    if (found !== null) return found;
  }
  return null;
}

/** The brackets whose alternatives are listed below a paragraph: the one under discussion, else all the outermost. */
export function listed(paragraph: Paragraph, bracket: string): readonly Bracket[] {
  const asked = places(paragraph.content).find((each) => each.bracket.id === bracket);
  return asked === undefined ? paragraph.content.filter(isBracket) : [asked.bracket];
}

/** The number, from 1, of the alternative that a question would retain; 0 where it is not there. */
export function numberAsked(shown: Showing): number {
  if (shown.option !== null) return shown.option.alternatives.findIndex((each) => each.alternative.id === shown.alternative) + 1;
  for (const paragraph of shown.paragraphs) {
    const [bracket] = listed(paragraph, shown.bracket);
    const found = bracket?.alternatives.findIndex((each) => each.id === shown.alternative) ?? -1;
    if (found >= 0) return found + 1;
  }
  return 0;
}

export function labelsOf(shown: Showing): readonly string[] {
  return shown.paragraphs.map((each) => each.label.replace(/\.$/u, "")).filter((label) => label !== "");
}
