/**
 * Commands that are not answered yet. Each has an id of its own and is kept in the browser until the server has
 * answered, so that one sent twice has one effect, and closing the lid loses nothing. They are sent one at a time, in
 * the order in which they were given.
 */
import type { CommandData, CommandType } from "./commands";
import type { Accepted, Role } from "./messages";
import { Unreachable, type Answer } from "./rest";
import { isList, isObject, textOf } from "./shape";

export interface Envelope {
  readonly id: string;
  readonly type: CommandType;
  readonly data: CommandData[CommandType];
  readonly as: Role;
  readonly on_behalf_of: string;
}

export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export type Deliver = (envelope: Envelope) => Promise<Answer<Accepted>>;
type Waiting = { readonly envelope: Envelope; readonly settle: ((answer: Answer<Accepted>) => void) | null };

export class Outbox {
  private readonly storage: Storage;
  private readonly key: string;
  private readonly deliver: Deliver;
  private waiting: Waiting[];
  private sending = false;
  /** Called with the number of commands that wait, whenever it changes. */
  onChange: (count: number) => void = () => undefined;
  /** Called with the answer to a command that an earlier page had left behind. */
  onLate: (envelope: Envelope, answer: Answer<Accepted>) => void = () => undefined;

  constructor(storage: Storage, key: string, deliver: Deliver) {
    this.storage = storage;
    this.key = key;
    this.deliver = deliver;
    this.waiting = readKept(storage, key).map((envelope) => ({ envelope, settle: null }));
  }

  get count(): number {
    return this.waiting.length;
  }

  get envelopes(): readonly Envelope[] {
    return this.waiting.map((each) => each.envelope);
  }

  /** Keeps the command and sends it when its turn comes; the promise waits for the answer, however long that takes. */
  submit(envelope: Envelope): Promise<Answer<Accepted>> {
    const answer = new Promise<Answer<Accepted>>((settle) => {
      this.waiting.push({ envelope, settle });
    });
    this.changed();
    void this.resume();
    return answer;
  }

  /** Sends what waits, until something does not get through; called again when there is a connection. */
  async resume(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
        const answer = await this.deliver(next.envelope);
        this.waiting.shift();
        this.changed();
        if (next.settle === null) this.onLate(next.envelope, answer);
        else next.settle(answer);
      }
    } catch (fault) {
      if (!(fault instanceof Unreachable)) throw fault;
    } finally {
      this.sending = false;
    }
  }

  private changed(): void {
    try {
      if (this.waiting.length === 0) this.storage.removeItem(this.key);
      else this.storage.setItem(this.key, JSON.stringify(this.envelopes));
    } catch {
      // A browser without room for it still sends: only the lid must stay open.
    }
    this.onChange(this.waiting.length);
  }
}

function readKept(storage: Storage, key: string): Envelope[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? "[]");
    return isList(kept) ? kept.filter(isEnvelope) : [];
  } catch {
    return [];
  }
}

/** What this browser itself has kept: its data went through the types when it was made. */
function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && textOf(value["id"]) !== "" && textOf(value["type"]) !== "" && isObject(value["data"]);
}
