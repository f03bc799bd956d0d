/**
 * The connection to the room: a WebSocket where there can be one, asking again and again where a proxy forbids it.
 * It hands on events as they come; putting them in order is the replica's part.
 */
import { io, type Socket } from "socket.io-client";

import { caucusNewsOf, type CaucusNews } from "./caucus";
import type { Envelope } from "./outbox";
import { acceptedOf, eventsOf, previewOf, problemOf, type Accepted, type Preview, type WireEvent } from "./messages";
import { answered, ask, refused, Unreachable, type Answer } from "./rest";
import { raisedOf, showOf, type Raised, type Show } from "./console";
import { isObject, objectOf, textOf, textsOf, wholeOf } from "./shape";

const ACK_MS_MAX = 10_000;
const SOCKET_TRIES_BEFORE_POLLING = 3;
const POLL_WAIT_SECONDS = 25;
const POLL_PAUSE_MS = 1_500;

export type ConnectionState = "connecting" | "live" | "polling" | "offline";

/** Somebody is writing: `paragraph` "" when they have stopped; `text` only of what is being taken down. */
export interface Drafting {
  readonly person: string;
  readonly delegation: string;
  readonly paragraph: string;
  readonly text: string;
}

export interface DraftingSent {
  readonly document: string;
  readonly paragraph: string;
  readonly text: string;
  readonly done: boolean;
  readonly on_behalf_of: string;
  readonly as: string;
}

export interface Listener {
  readonly after: () => number;
  readonly events: (events: readonly WireEvent[]) => void;
  readonly state: (state: ConnectionState) => void;
  readonly drafting: (drafting: Drafting) => void;
  readonly presence: (delegations: readonly string[]) => void;
  readonly head: (seq: number) => void;
  /** Something that is confided to me is other than before: ask for it. */
  readonly confided: () => void;
  /** Who presides turns the pages of the plenary screens of that document. */
  readonly turned: (document: string, to: string) => void;
  /** A caucus of my delegation's is other than before. */
  readonly caucus: (news: CaucusNews) => void;
  /** Something of my delegation's own is other than before: ask for it. */
  readonly own: () => void;
  /** Who presides asks for a show of flags, or is done; a flag in mine went up or down. */
  readonly show: (show: Show) => void;
  readonly raised: (raised: Raised) => void;
  /** So much was missed that fetching anew is shorter. */
  readonly refetch: () => void;
  readonly signedOut: () => void;
}

export interface Watch {
  readonly group: string;
  readonly stream: string;
}

export class Connection {
  private readonly socket: Socket;
  private readonly watch: Watch;
  private readonly listener: Listener;
  private tries = 0;
  private polling: AbortController | null = null;
  private closed = false;

  constructor(watch: Watch, listener: Listener) {
    this.watch = watch;
    this.listener = listener;
    this.socket = io({ transports: ["websocket"], withCredentials: true, reconnectionDelayMax: 4_000 });
    this.socket.on("connect", () => void this.connected());
    this.socket.on("disconnect", () => {
      this.listener.state("offline");
    });
    this.socket.on("connect_error", () => {
      this.failed();
    });
    this.listen();
    listener.state("connecting");
  }

  get live(): boolean {
    return this.socket.connected;
  }

  close(): void {
    this.closed = true;
    this.stopPolling();
    this.socket.close();
  }

  /** Asks for what came after `seq` once more: a frame was lost on the way. */
  askAgain(seq: number): void {
    if (this.socket.connected) this.socket.emit("watch", { stream: this.watch.stream, after: seq });
  }

  private listen(): void {
    this.socket.on("events", (message: unknown) => {
      if (textOf(objectOf(message)["stream"]) === this.watch.stream) this.listener.events(eventsOf(message));
    });
    this.socket.on("head", (message: unknown) => {
      if (textOf(objectOf(message)["stream"]) === this.watch.stream) this.listener.head(wholeOf(objectOf(message)["seq"]));
    });
    this.socket.on("confided", () => {
      this.listener.confided();
    });
    this.socket.on("turned", (message: unknown) => {
      this.listener.turned(textOf(objectOf(message)["document"]), textOf(objectOf(message)["to"]));
    });
    this.socket.on("caucus", (message: unknown) => {
      if (textOf(objectOf(message)["stream"]) === this.watch.stream) this.listener.caucus(caucusNewsOf(message));
    });
    this.socket.on("show", (message: unknown) => {
      this.listener.show(showOf(message));
    });
    this.socket.on("raised", (message: unknown) => {
      this.listener.raised(raisedOf(message));
    });
    this.socket.on("own", () => {
      this.listener.own();
    });
    this.socket.on("refetch", () => {
      this.listener.refetch();
    });
    this.socket.on("presence", (message: unknown) => {
      this.listener.presence(textsOf(objectOf(message)["delegations"]));
    });
    this.socket.on("drafting", (message: unknown) => {
      this.listener.drafting(draftingOf(message));
    });
  }

  private async connected(): Promise<void> {
    this.tries = 0;
    this.stopPolling();
    const asked = { stream: this.watch.stream, after: this.listener.after() };
    try {
      const answer: unknown = await this.socket.timeout(ACK_MS_MAX).emitWithAck("watch", asked);
      const problem = objectOf(answer)["problem"];
      if (problem !== undefined) this.turnedAway(problemOf(problem).status);
      else {
        this.listener.head(wholeOf(objectOf(answer)["head"]));
        this.listener.state("live");
      }
    } catch {
      // No answer: the socket itself will notice that it is cut, and connect anew.
    }
  }

  private turnedAway(status: number): void {
    if (status === 401 || status === 403) this.listener.signedOut();
    else this.listener.state("offline");
  }

  private failed(): void {
    this.tries += 1;
    if (this.polling === null) this.listener.state("offline");
    if (this.tries >= SOCKET_TRIES_BEFORE_POLLING && this.polling === null && !this.closed) void this.poll();
  }

  private stopPolling(): void {
    this.polling?.abort();
    this.polling = null;
  }

  private async poll(): Promise<void> {
    const controller = new AbortController();
    this.polling = controller;
    const { signal } = controller;
    const stopped = (): boolean => signal.aborted;
    while (!stopped()) {
      const path = `/streams/${this.watch.stream}/events?after=${this.listener.after()}&wait=${POLL_WAIT_SECONDS}`;
      try {
        const answer = await ask(path, eventsOf, { signal, msMax: (POLL_WAIT_SECONDS + 10) * 1_000 });
        if (stopped()) return;
        if (answer.ok) {
          this.listener.state("polling");
          this.listener.events(answer.value);
          continue;
        }
        this.turnedAway(answer.problem.status);
      } catch {
        if (!stopped()) this.listener.state("offline");
      }
      await pause(POLL_PAUSE_MS);
    }
  }

  /** Sends one command and waits for its answer; throws `Unreachable` when none came. */
  async deliver(envelope: Envelope): Promise<Answer<Accepted>> {
    const sent = sendable(envelope);
    if (!this.socket.connected) {
      if (this.polling === null) throw new Unreachable("no connection");
      return ask(`/groups/${this.watch.group}/commands`, acceptedOf, { method: "POST", body: sent });
    }
    const answer = await this.acknowledged("command", sent);
    return isObject(answer["problem"]) ? refused(problemOf(answer["problem"])) : answered(acceptedOf(answer));
  }

  /** What a text would stand as; null when the server could not say. */
  async preview(asked: object): Promise<Answer<Preview>> {
    const answer = await this.acknowledged("preview", asked);
    return isObject(answer["problem"]) ? refused(problemOf(answer["problem"])) : answered(previewOf(answer));
  }

  /** What a command would do, nothing being done. */
  consider(envelope: Envelope): Promise<Answer<Accepted>> {
    const path = `/groups/${this.watch.group}/commands?dry_run=1`;
    return ask(path, acceptedOf, { method: "POST", body: sendable(envelope) });
  }

  /** Tells the others that I am writing here, or have stopped; a lost message does no harm. */
  drafting(message: DraftingSent): void {
    if (this.socket.connected) this.socket.volatile.emit("drafting", message);
  }

  /** Turns the pages of the plenary screens; a lost message is sent anew by pressing again. */
  turn(message: { readonly document: string; readonly to: "on" | "back"; readonly as: string }): void {
    if (this.socket.connected) this.socket.emit("turn", message);
  }

  /** Says what is of this moment and kept nowhere. */
  say(event: "show" | "raise", message: object): void {
    if (this.socket.connected) this.socket.emit(event, message);
  }

  private async acknowledged(name: string, message: object): Promise<Readonly<Record<string, unknown>>> {
    if (!this.socket.connected) throw new Unreachable("no connection");
    try {
      const answer: unknown = await this.socket.timeout(ACK_MS_MAX).emitWithAck(name, message);
      return objectOf(answer);
    } catch {
      throw new Unreachable(name);
    }
  }
}

/** The envelope as the server wants it: what says nothing is left out. */
export function sendable(envelope: Envelope): object {
  const { id, type, data, as, on_behalf_of } = envelope;
  return { id, type, data, as, ...(on_behalf_of === "" ? {} : { on_behalf_of }) };
}

function draftingOf(message: unknown): Drafting {
  const given = objectOf(message);
  return {
    person: textOf(given["person"]),
    delegation: textOf(given["on_behalf_of"]) || textOf(given["delegation"]),
    paragraph: given["done"] === true ? "" : textOf(given["paragraph"]),
    text: textOf(given["text"]),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
