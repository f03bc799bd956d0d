/** Private pages beside paragraphs: those that I may read, mine or those of an officer whose aide I am. */
import { booksOf, noteOf, textOf, objectOf, type Book, type OwnNote, type Problem } from "../../wire";
import type { Seat } from "../seat.svelte";

export class Pages {
  books = $state.raw<readonly Book[]>([]);
  private readonly seat: Seat;
  private readonly document: string;

  constructor(seat: Seat, document: string) {
    this.seat = seat;
    this.document = document;
  }

  async fetch(): Promise<void> {
    const answer = await this.seat.fetch(`/documents/${this.document}/private-pages`, booksOf);
    if (answer.ok) this.books = answer.value;
  }

  /** Writes a page; the problem, where the other of the two has changed it meanwhile. */
  async write(officer: string, paragraph: string, text: string, version: number): Promise<Problem | null> {
    const answer = await this.seat.fetch(`/paragraphs/${paragraph}/private-page`, noteOf, { text, version, officer }, "PUT");
    if (answer.ok) this.keep(officer, answer.value);
    else if (answer.problem.present["page"] !== undefined) this.keep(officer, noteOf(answer.problem.present["page"]));
    return answer.ok ? null : answer.problem;
  }

  async nameAide(person: string): Promise<void> {
    const answer = await this.seat.fetch(`/groups/${this.seat.group}/aide`, (json) => textOf(objectOf(json)["aide"]), { person }, "PUT");
    if (answer.ok) this.books = this.books.map((each) => (each.mine ? { ...each, aide: answer.value } : each));
    else this.seat.complain(answer.problem);
  }

  private keep(officer: string, page: OwnNote): void {
    this.books = this.books.map((each) => (each.officer === officer ? { ...each, pages: new Map([...each.pages, [page.paragraph, page]]) } : each));
  }
}
