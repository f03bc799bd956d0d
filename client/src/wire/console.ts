/** What is for who presides alone, and one aide: private pages beside paragraphs, and flags of a show. */
import { noteOf, type OwnNote } from "./own";
import { isList, objectOf, textOf } from "./shape";

/** The private pages of one officer, by paragraph. */
export interface Book {
  readonly officer: string;
  readonly mine: boolean;
  readonly aide: string;
  readonly pages: ReadonlyMap<string, OwnNote>;
}

/** A show of flags goes on, or is done. */
export interface Show {
  readonly show: string;
  readonly on: boolean;
  readonly words: string;
}

/** A member's flag, as who presides sees it. */
export interface Raised {
  readonly show: string;
  readonly on: boolean;
  readonly delegation: string;
}

/** GET /documents/{d}/private-pages. */
export function booksOf(value: unknown): readonly Book[] {
  const listed = objectOf(value)["books"];
  if (!isList(listed)) return [];
  return listed.map((each) => {
    const given = objectOf(each);
    const pages = isList(given["pages"]) ? given["pages"].map(noteOf) : [];
    return { officer: textOf(given["officer"]), mine: given["mine"] === true, aide: textOf(given["aide"]), pages: new Map(pages.map((page): [string, OwnNote] => [page.paragraph, page])) };
  });
}

export function showOf(value: unknown): Show {
  const given = objectOf(value);
  return { show: textOf(given["show"]), on: given["on"] === true, words: textOf(given["words"]) };
}

export function raisedOf(value: unknown): Raised {
  const given = objectOf(value);
  return { show: textOf(given["show"]), on: given["on"] === true, delegation: textOf(given["delegation"]) };
}
