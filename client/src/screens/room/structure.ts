/** Where paragraphs part, and which brackets stand beside each other. */
import { isBracket, isRun, type Node } from "../../wire";

/** Brackets of one level with nothing but spaces between them, in runs of two or more. */
export function sideBySide(nodes: readonly Node[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let open: string[] = [];
  for (const node of nodes) {
    if (isBracket(node)) {
      open.push(node.id);
      continue;
    }
    const text = isRun(node) ? (typeof node === "string" ? node : node.text) : "-";
    if (text.trim() === "") continue;
    runs.push(open);
    open = [];
  }
  return [...runs, open].filter((each) => each.length > 1);
}

/** Characters up to a place in a string of this language, which counts half of some. */
export function charactersBefore(text: string, at: number): number {
  return Array.from(text.slice(0, at)).length;
}

/** The place in the string that has so many characters before it. */
export function placeAfter(text: string, characters: number): number {
  return Array.from(text).slice(0, characters).join("").length;
}

/** The beginning of the word in which `at` lies, for no word is cut; between words, of the next. */
export function wordAt(text: string, at: number): number {
  if (/^\s/u.test(text.slice(at))) return at + text.slice(at).search(/\S|$/u);
  return at - (/\S*$/u.exec(text.slice(0, at))?.[0].length ?? 0);
}
