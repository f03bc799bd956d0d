/** What came in as a file or by pasting: its text, or why it is none and where. The server checks the same again. */

export const BYTES_MAX = 8_000_000;
const MEGABYTE = 1_000_000;

export type Fault =
  | { readonly kind: "too-large"; readonly size: number; readonly most: number }
  | { readonly kind: "empty" }
  | { readonly kind: "binary"; readonly at: number }
  | { readonly kind: "document"; readonly format: string }
  | { readonly kind: "control" | "bidi"; readonly line: number; readonly column: number; readonly code: string };

export type Brought = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

/** Formats that people take for text, by how their files begin. */
const BEGINNINGS: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["DOC", [0xd0, 0xcf, 0x11, 0xe0]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const KEPT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85]);

export const WORD_BYTES_MAX = 32_000_000;
const PACKED = [0x50, 0x4b, 0x03, 0x04];

/** Whether a file is packed as Word files are: the server reads those. */
export function isWord(bytes: Uint8Array<ArrayBuffer>): boolean {
  return PACKED.every((byte, place) => bytes[place] === byte);
}

/** The text in the bytes of a file: UTF-8, or UTF-16 where a mark says so. */
export function readBytes(bytes: Uint8Array<ArrayBuffer>): Brought {
  if (bytes.length > BYTES_MAX) return tooLarge(bytes.length);
  const format = BEGINNINGS.find(([, beginning]) => beginning.every((byte, place) => bytes[place] === byte));
  if (format !== undefined) return fault({ kind: "document", format: format[0] });
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !wide ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  try {
    return checkText(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fault({ kind: "binary", at: unreadableAt(bytes) });
  }
}

/** The same for a text that was pasted. */
export function checkText(text: string): Brought {
  if (text.trim() === "") return fault({ kind: "empty" });
  const size = new TextEncoder().encode(text).length;
  if (size > BYTES_MAX) return tooLarge(size);
  let line = 1;
  let column = 1;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const kind = isControl(code) ? "control" : isOverride(code) ? "bidi" : null;
    if (kind !== null) return fault({ kind, line, column, code: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` });
    column = character === "\n" ? 1 : column + 1;
    if (character === "\n") line += 1;
  }
  return { ok: true, text };
}

function isControl(code: number): boolean {
  return (code < 0x20 || (code >= 0x7f && code <= 0x9f)) && !KEPT.has(code);
}

/** Signs that show words in another order than they are in; isolates, which real texts have, are none. */
function isOverride(code: number): boolean {
  return code >= 0x202a && code <= 0x202e;
}

export function tooLarge(size: number, most = BYTES_MAX): Brought {
  return fault({ kind: "too-large", size: Math.ceil((size * 10) / MEGABYTE) / 10, most: most / MEGABYTE });
}

function fault(found: Fault): Brought {
  return { ok: false, fault: found };
}

/** The place of the first byte that is no UTF-8, found by halving. */
function unreadableAt(bytes: Uint8Array<ArrayBuffer>): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good + 1;
}

/** Whether these bytes begin a text; one that is cut within a character does. */
function decodes(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Where line and column (from 1) lie in a text, counted as the page counts. */
export function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf("\n", at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  const rest = Array.from(text.slice(at, at + 2 * column)).slice(0, Math.max(0, column - 1)).join("");
  return Math.min(text.length, at + rest.length);
}

/** What attributions in a text may call delegations, with what was said about names that none goes by. */
export function namesFor(
  delegations: Iterable<{ readonly id: string; readonly name: string; readonly short_name: string }>,
  said: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const known = [...delegations].flatMap((each) => [each.id, each.name, each.short_name].map((name): [string, string] => [name, each.id]));
  const named = Object.entries(said).filter(([, code]) => code !== "");
  return Object.fromEntries([...known.filter(([name]) => name !== ""), ...named]);
}
