/** What the server found in a text that might become a document. */
import type { RowsOfKinds } from "./messages";
import { rowsOf } from "./messages";
import { isList, objectOf, textOf, textsOf, wholeOf } from "./shape";

export interface Finding {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly suggestion: string;
}

export interface Found {
  readonly charactersIn: number;
  readonly charactersOut: number;
  readonly leftOut: number;
  readonly paragraphs: number;
  readonly brackets: number;
  readonly options: number;
  readonly positions: number;
  /** Names in attributions that no delegation goes by. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
  /** The rows that the document would have; of a long one the first paragraphs. */
  readonly rows: RowsOfKinds;
  readonly document: string;
  /** Of a Word file the bracketed text that it is; findings' places are in it. */
  readonly text: string;
  /** Of a Word file with comments how many came in, and as what each of them counts. */
  readonly comments: Readonly<Record<string, number>>;
}

function findingOf(value: unknown): Finding {
  const given = objectOf(value);
  return {
    code: textOf(given["code"]),
    line: wholeOf(given["line"]),
    column: wholeOf(given["column"]),
    text: textOf(given["text"]),
    suggestion: textOf(given["suggestion"]),
  };
}

/** POST /documents/preview-import. */
export function foundOf(value: unknown): Found {
  const given = objectOf(value);
  const document = objectOf(given["document"]);
  const findings = given["findings"];
  return {
    charactersIn: wholeOf(given["characters_in"]),
    charactersOut: wholeOf(given["characters_out"]),
    leftOut: wholeOf(given["characters_left_out"]),
    paragraphs: wholeOf(given["paragraphs"]),
    brackets: wholeOf(given["brackets"]),
    options: wholeOf(given["options"]),
    positions: wholeOf(given["positions"]),
    names: textsOf(given["names"]),
    findings: isList(findings) ? findings.map(findingOf) : [],
    rows: rowsOf(document),
    document: textOf(document["id"]),
    text: textOf(given["text"]),
    comments: Object.fromEntries(Object.entries(objectOf(given["comments"])).map(([kind, count]) => [kind, wholeOf(count)])),
  };
}
