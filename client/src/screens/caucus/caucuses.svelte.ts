/** The caucuses of my delegation, live. */
import { isPartial, withCaucus, without, type Caucuses } from "../../replica";
import { caucusesOf, type Answer, type Caucus, type CaucusNews } from "../../wire";

type Fetch = (path: string, make: (json: unknown) => readonly Caucus[]) => Promise<Answer<readonly Caucus[]>>;

function newer(known: Caucus | undefined, fetched: Caucus): Caucus {
  return known !== undefined && known.number > fetched.number ? known : fetched;
}

export class OwnCaucuses {
  known = $state.raw<Caucuses>(new Map());
  private readonly fetch: Fetch;
  private readonly group: string;
  private delegation = "";

  constructor(group: string, fetch: Fetch) {
    this.group = group;
    this.fetch = fetch;
  }

  /** Fetches those of the delegation that I act for now; none where I act for none. */
  async begin(delegation: string): Promise<void> {
    this.delegation = delegation;
    if (delegation === "") {
      this.known = new Map();
      return;
    }
    const answer = await this.fetch(`/groups/${this.group}/caucuses?as=delegate`, caucusesOf);
    if (!answer.ok || this.delegation !== delegation) return;
    // What was heard while the list was on its way may be newer than what is in it.
    this.known = new Map(answer.value.map((each) => [each.id, newer(this.known.get(each.id), each)]));
  }

  heard(news: CaucusNews): void {
    if (this.delegation === "") return;
    if (news.gone !== "") this.known = without(this.known, news.gone);
    if (news.caucus === null) return;
    this.known = withCaucus(this.known, news.caucus, this.delegation);
    const kept = this.known.get(news.caucus.id);
    if (kept !== undefined && isPartial(kept)) void this.begin(this.delegation);
  }

  of(document: string): readonly Caucus[] {
    return [...this.known.values()].filter((each) => each.document === document);
  }
}
