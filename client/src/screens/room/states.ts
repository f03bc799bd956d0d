/** How each state of a paragraph is drawn: an icon of text and a tone; the word comes from the language files. */
import type { Document, Paragraph } from "../../wire";

export type Tone = "agreed" | "provisional" | "asked" | "objection" | "plain";

export interface Drawn {
  readonly icon: string;
  readonly tone: Tone;
  /** The message's id. */
  readonly word: string;
}

/** How a document ends, as its messages are called. */
export function endWord(ends: Document["ended"]): string {
  return ends === "" ? "open" : (ends.split(" ")[0] ?? "open");
}

export const ICONS: Readonly<Record<Paragraph["state"], Drawn>> = {
  agreed: { icon: "✓", tone: "agreed", word: "state-agreed" },
  deleted: { icon: "✓", tone: "agreed", word: "state-deleted" },
  "provisionally agreed": { icon: "◐", tone: "provisional", word: "state-provisionally" },
  "in question": { icon: "?", tone: "asked", word: "state-asked" },
  bracketed: { icon: "[ ]", tone: "plain", word: "state-bracketed-short" },
  contested: { icon: "✕", tone: "objection", word: "state-contested-short" },
  clean: { icon: "–", tone: "plain", word: "state-clean" },
};
