/** What may be typed: the server refuses control characters and overrides by name, so they do not get in here. */

// Tabs and line ends become spaces or new lines before; joiners, isolates and direction marks stay.
const REFUSED = /(?!\n)[\p{Cc}\u202a-\u202e]/gu;

export interface Kept {
  readonly text: string;
  readonly leftOut: number;
}

/** The text without characters that cannot be shown, and how many those were. */
export function unseen(text: string): Kept {
  const kept = text.replace(REFUSED, "");
  return { text: kept, leftOut: text.length - kept.length };
}

/** The lines of a text, each as one paragraph would have it: runs of blanks are one space, empty lines are none. */
export function linesOf(text: string): { readonly lines: readonly string[]; readonly leftOut: number } {
  const kept = unseen(text.replace(/\r\n?|\u0085|\u2028|\u2029/gu, "\n").replace(/\t/gu, " "));
  const lines = kept.text.split("\n").map((line) => line.replace(/ {2,}/gu, " "));
  const worded = lines.filter((line) => line.trim() !== "" || lines.length === 1);
  return { lines: worded.length === 0 ? [""] : worded, leftOut: kept.leftOut };
}

/** A reading as the server takes it in: one space between words, none at either end. */
export function asSubmitted(text: string): string {
  return text.replace(/[ \t\n\r\v\f\u0085\u2028\u2029]+/gu, " ").trim().normalize("NFC");
}
