/** A person's seat in a working group: the connection, the rows, the role, and everything that is sent from here. */
import { t } from "../i18n";
import {
  applyEvents,
  EMPTY,
  namesOf,
  noticesIn,
  reverseOfAct,
  withDocument,
  withRows,
  type Notice,
  type Replica,
  type Reverse,
} from "../replica";
import { keep, keyFor, kept, storage } from "../ui/kept";
import { OwnCaucuses } from "./caucus/caucuses.svelte";
import { Shows } from "./shows.svelte";
import { keepLate, lateFor, lateOf, type Late } from "./late";
import {
  ask,
  Connection,
  documentOf,
  eventsOf,
  groupOf,
  isRole,
  meOf,
  Outbox,
  reasonsOf,
  refused,
  submittedOf,
  toldOf,
  Unreachable,
  type Accepted,
  type Answer,
  type CommandData,
  type CommandType,
  type ConnectionState,
  type Drafting,
  type DraftingSent,
  type Envelope,
  type Problem,
  type Reason,
  type Role,
  type Submitted,
  type Told,
  type WireEvent,
} from "../wire";

const NOTICES_MAX = 30;
const MISSED_PAGES_MAX = 20;
const GAP_MS = 400;
const DRAFTING_MS = 6_000;

/** Acts of this moment: sent at once or not at all, never from a browser that comes back an hour later. */
const NOW_ONLY = /^(?:caucus|question|sitting(?!\.plan|\.drop)|bracket|document|announcement|agreement|chairs_text|reading)\.|^proposal\.introduce$/u;

export interface Sent {
  readonly behalf?: string;
  readonly undoing?: boolean;
}

export interface Act {
  readonly command: string;
  readonly reverse: Reverse;
  readonly behalf: string;
}

export interface Said {
  readonly kind: "done" | "problem";
  readonly words: string;
}

export class Seat {
  readonly group: string;
  replica = $state.raw<Replica>(EMPTY);
  me = $state.raw(meOf({}));
  counts = $state.raw<Readonly<Record<string, Readonly<Record<string, number>>>>>({});
  ready = $state(false);
  connection = $state<ConnectionState>("connecting");
  unsent = $state(0);
  role = $state<Role>("delegate");
  notices = $state.raw<readonly Notice[]>([]);
  present = $state.raw<readonly string[]>([]);
  /** Proposals that wait to be introduced: mine, or all of them for officers. */
  submitted = $state.raw<readonly Submitted[]>([]);
  /** Reasons for the chair alone, by objection: mine, or all of them for officers. */
  reasons = $state.raw<ReadonlyMap<string, Reason>>(new Map());
  /** What members told the chair about silences. */
  told = $state.raw<readonly Told[]>([]);
  /** Goes up when something of my delegation's own, a note or what it was instructed on, is other than before. */
  owned = $state(0);
  /** The last time that who presides turned the pages of the plenary screens. */
  turned = $state.raw<{ readonly document: string; readonly to: string } | null>(null);
  readonly caucuses: OwnCaucuses;
  writing = $state.raw<ReadonlyMap<string, Drafting>>(new Map());
  acts = $state.raw<readonly Act[]>([]);
  said = $state.raw<Said | null>(null);
  signedOut = $state(false);
  /** What the clock of the server is ahead of this one's. */
  ahead = $state(0);
  /** Whether an event that came by this connection has told the server's clock. */
  private timed = false;
  /** The last event that closed a question, for the quiet moment after the gavel. */
  closed = $state.raw<WireEvent | null>(null);

  /** A show of flags; of this moment, and kept nowhere. */
  readonly shows = new Shows((event, message) => this.link?.say(event, { ...message, as: this.role }));

  private link: Connection | null = null;
  private outbox: Outbox | null = null;
  private readonly mine = new Map<string, { readonly behalf: string; readonly undoing: boolean }>();
  private readonly timers = new Map<string, number>();
  private documents = new Set<string>();
  /** What an earlier page had left to be sent and was then refused; its words are kept until they are put aside. */
  late = $state.raw<readonly Late[]>([]);

  names = $derived(namesOf(this.replica.tables.delegations, t("chair")));
  sitting = $derived([...this.replica.tables.sittings.values()].find((each) => each.open) ?? null);
  presides = $derived(this.role === "chair" && this.sitting !== null && this.sitting.presides === this.me.person);
  secretariat = $derived(this.role === "secretariat");
  /** The delegation that I act for as a delegate; "" for officers and observers. */
  delegation = $derived(this.role === "delegate" ? this.me.delegation : "");
  mayPropose = $derived(this.role === "delegate" || this.role === "secretariat" || this.presides);
  speaks = $derived(this.role === "delegate" && (this.me.standing === "head" || this.me.standing === "speaker"));

  constructor(group: string) {
    this.group = group;
    this.caucuses = new OwnCaucuses(group, (path, make) => this.fetch(path, make));
  }

  /** Fetches the group and begins to listen. */
  async open(): Promise<Problem | null> {
    const answer = await ask(`/groups/${this.group}`, groupOf);
    if (!answer.ok) return answer.problem;
    const { value } = answer;
    this.me = value.me;
    this.counts = value.counts;
    this.role = this.firstRole(value.me.roles);
    this.replica = { seq: value.seq, early: [], tables: withRows(this.replica.tables, value.rows) };
    this.outbox = new Outbox(storage, keyFor("unsent", this.me.person), (envelope) => this.deliver(envelope));
    this.outbox.onChange = (count) => (this.unsent = count);
    this.outbox.onLate = (envelope, late) => {
      this.answeredLate(envelope, late);
    };
    this.late = lateFor(this.me.person);
    this.unsent = this.outbox.count;
    this.link = this.connect(value.stream || this.group);
    this.ready = true;
    void this.missed(value.stream || this.group, value.seq);
    return null;
  }

  private answeredLate(envelope: Envelope, answer: Answer<Accepted>): void {
    if (answer.ok) {
      this.take(answer.value.events);
      this.said = { kind: "done", words: t("late-done") };
      return;
    }
    const refusal = lateOf(envelope, answer.problem, (problem) => this.wordsOf(problem));
    this.late = [...this.late.filter((each) => each.id !== refusal.id), refusal];
    keepLate(this.me.person, this.late);
  }

  putAside(late: Late): void {
    this.late = this.late.filter((each) => each.id !== late.id);
    keepLate(this.me.person, this.late);
  }

  close(): void {
    this.shows.close();
    this.link?.close();
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  /** Fetches a document's rows; what has come in between is not lost, since events may be applied twice. */
  async load(document: string): Promise<Problem | null> {
    const answer = await ask(`/documents/${document}`, documentOf);
    if (!answer.ok) return answer.problem;
    this.documents.add(document);
    const { seq, rows } = answer.value;
    const before = this.replica.seq;
    const tables = withDocument(this.replica.tables, document, rows);
    this.replica = { ...this.replica, tables, seq: Math.min(before, seq) };
    if (seq < before) this.link?.askAgain(seq);
    return null;
  }

  private firstRole(roles: readonly Role[]): Role {
    const chosen = kept(keyFor("role", this.me.person));
    if (isRole(chosen) && roles.includes(chosen)) return chosen;
    return roles[0] ?? "observer";
  }

  choose(role: Role): void {
    this.role = role;
    keep(keyFor("role", this.me.person), role);
    void this.caucuses.begin(this.delegation);
  }

  private connect(stream: string): Connection {
    return new Connection(
      { group: this.group, stream },
      {
        after: () => this.replica.seq,
        events: (events) => {
          this.take(events);
        },
        state: (state) => {
          if (state !== this.connection) this.timed = false;
          this.connection = state;
          if (state !== "live" && state !== "polling") return;
          void this.outbox?.resume();
          void this.fetchConfided();
        },
        drafting: (drafting) => {
          this.someoneWrites(drafting);
        },
        presence: (delegations) => (this.present = delegations),
        head: (seq) => {
          if (seq > this.replica.seq) this.askSoon();
          void this.outbox?.resume();
        },
        confided: () => void this.fetchConfided(),
        turned: (document, to) => (this.turned = { document, to }),
        caucus: (news) => {
          this.caucuses.heard(news);
        },
        own: () => (this.owned += 1),
        show: (show) => {
          if (!this.presides) this.shows.heard(show);
        },
        raised: (raised) => {
          this.shows.sees(raised);
        },
        refetch: () => void this.fetchAnew(),
        signedOut: () => (this.signedOut = true),
      },
    );
  }

  private take(events: readonly WireEvent[]): void {
    const result = applyEvents(this.replica, events);
    this.replica = result.replica;
    for (const event of result.applied) this.notice(event);
    this.remember(result.applied);
    if (result.gap) this.askSoon();
    // An event names rows that it left out; the documents on the screen are fetched whole.
    if (result.refetch.length > 0) void this.fetchAnew();
  }

  private notice(event: WireEvent): void {
    const behind = Date.parse(event.at) - Date.now();
    // Each event is as old as its way was long, so the one with the shortest way tells most of the server's clock.
    if (Number.isFinite(behind)) this.ahead = this.timed ? Math.max(this.ahead, behind) : behind;
    this.timed = Number.isFinite(behind) || this.timed;
    if (event.type === "question.gavelled" || event.type === "question.broken") this.closed = event;
    const found = noticesIn(event, this.me.delegation, this.me.person);
    if (found.length > 0) this.notices = [...found, ...this.notices].slice(0, NOTICES_MAX);
    keep(keyFor("seen", this.me.person), String(event.seq));
  }

  /** Keeps what takes back my own last acts. */
  private remember(events: readonly WireEvent[]): void {
    for (const command of new Set(events.map((event) => event.command))) {
      const mine = this.mine.get(command);
      if (mine === undefined || mine.undoing || this.acts.some((act) => act.command === command)) continue;
      const reverse = reverseOfAct(events.filter((event) => event.command === command));
      if (reverse !== null) this.acts = [...this.acts, { command, reverse, behalf: mine.behalf }];
    }
  }

  /** Fetches what is told to few and that I may see. */
  private async fetchConfided(): Promise<void> {
    await this.fetchSubmitted();
    await this.caucuses.begin(this.delegation);
    const answer = await this.fetch(`/groups/${this.group}/reasons`, reasonsOf);
    if (answer.ok) this.reasons = answer.value;
  }

  /** Fetches what members told the chair about silences, as far as it is mine to read. */
  async fetchTold(): Promise<void> {
    const answer = await this.fetch(`/groups/${this.group}/no-objections`, toldOf);
    if (answer.ok) this.told = answer.value;
  }

  /** Fetches the proposals that wait and that I may see. */
  private async fetchSubmitted(): Promise<void> {
    const answer = await this.fetch(`/groups/${this.group}/submitted`, submittedOf);
    if (answer.ok) this.submitted = answer.value;
  }

  /** Fetches the group and the open documents whole, and goes on from there. */
  private async fetchAnew(): Promise<void> {
    const answer = await this.fetch(`/groups/${this.group}`, groupOf);
    if (!answer.ok) return;
    const { seq, rows } = answer.value;
    this.replica = { seq, early: [], tables: withRows(this.replica.tables, rows) };
    for (const document of this.documents) await this.load(document);
  }

  private askSoon(): void {
    this.later("gap", GAP_MS, () => this.link?.askAgain(this.replica.seq));
  }

  private later(name: string, ms: number, act: () => void): void {
    clearTimeout(this.timers.get(name));
    this.timers.set(name, window.setTimeout(act, ms));
  }

  private someoneWrites(drafting: Drafting): void {
    const key = drafting.person || drafting.delegation;
    const next = new Map(this.writing);
    if (drafting.paragraph === "") next.delete(key);
    else next.set(key, drafting);
    this.writing = next;
    this.later(`writing ${key}`, DRAFTING_MS, () => {
      const fewer = new Map(this.writing);
      fewer.delete(key);
      this.writing = fewer;
    });
  }

  /** Notices of what happened while this browser was closed. */
  private async missed(stream: string, head: number): Promise<void> {
    let after = Number(kept(keyFor("seen", this.me.person)) || head);
    keep(keyFor("seen", this.me.person), String(Math.max(head, after)));
    for (let page = 0; page < MISSED_PAGES_MAX && after < head; page += 1) {
      const answer = await ask(`/streams/${stream}/events?after=${after}`, eventsOf);
      if (!answer.ok || answer.value.length === 0) return;
      const past = answer.value.filter((event) => event.seq <= head);
      const found = past.flatMap((event) => noticesIn(event, this.me.delegation, this.me.person));
      this.notices = [...found.reverse(), ...this.notices].slice(0, NOTICES_MAX);
      after = answer.value.at(-1)?.seq ?? head;
    }
  }

  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((each) => each.id !== notice.id);
  }

  private async deliver(envelope: Envelope): Promise<Answer<Accepted>> {
    if (this.link === null) throw new Unreachable("no connection");
    return this.link.deliver(envelope);
  }

  envelope<T extends CommandType>(type: T, data: CommandData[T], sent: Sent = {}): Envelope {
    return { id: crypto.randomUUID(), type, data, as: this.role, on_behalf_of: sent.behalf ?? "" };
  }

  /** Sends a command; what is of this moment alone is refused at once where there is no connection. */
  async send<T extends CommandType>(type: T, data: CommandData[T], sent: Sent = {}): Promise<Answer<Accepted>> {
    const envelope = this.envelope(type, data, sent);
    this.mine.set(envelope.id, { behalf: sent.behalf ?? "", undoing: sent.undoing ?? false });
    const answer = NOW_ONLY.test(type) ? await this.now(envelope) : await this.outboxed(envelope);
    if (answer.ok) this.take(answer.value.events);
    // What is carried out without an event has changed what waits.
    if (answer.ok && answer.value.caucus !== null) this.caucuses.heard({ caucus: answer.value.caucus, gone: "" });
    else if (answer.ok && answer.value.events.length === 0) void this.fetchSubmitted();
    return answer;
  }

  private outboxed(envelope: Envelope): Promise<Answer<Accepted>> {
    return this.outbox === null ? Promise.resolve(refused(noConnection())) : this.outbox.submit(envelope);
  }

  private async now(envelope: Envelope): Promise<Answer<Accepted>> {
    try {
      return await this.deliver(envelope);
    } catch (fault) {
      if (fault instanceof Unreachable) return refused(noConnection());
      throw fault;
    }
  }

  /** Sends a command and says how it went. */
  async act<T extends CommandType>(type: T, data: CommandData[T], sent: Sent = {}, done = ""): Promise<boolean> {
    const answer = await this.send(type, data, sent);
    if (answer.ok) this.said = done === "" ? null : { kind: "done", words: done };
    else this.complain(answer.problem);
    return answer.ok;
  }

  async consider<T extends CommandType>(type: T, data: CommandData[T]): Promise<Answer<Accepted>> {
    try {
      if (this.link === null) throw new Unreachable("no connection");
      return await this.link.consider(this.envelope(type, data));
    } catch {
      return refused(noConnection());
    }
  }

  async preview(asked: object): ReturnType<Connection["preview"]> {
    try {
      if (this.link === null) throw new Unreachable("no connection");
      return await this.link.preview(asked);
    } catch {
      return refused(noConnection());
    }
  }

  turn(document: string, to: "on" | "back"): void {
    this.link?.turn({ document, to, as: this.role });
  }

  drafting(message: Omit<DraftingSent, "as">): void {
    this.link?.drafting({ ...message, as: this.role });
  }

  complain(problem: Problem): void {
    this.said = { kind: "problem", words: this.wordsOf(problem) };
  }

  /** What happened and what to do, in the reader's language where the code is known. */
  wordsOf(problem: Problem): string {
    const id = `problem-${problem.code}`;
    const by = problem.by.map((code) => this.nameOf(code)).join(", ");
    const known = t(id, { by, detail: problem.detail });
    return known === id ? t("problem-other", { detail: problem.detail }) : known;
  }

  /** A delegation's short name, or a person's name where I may know it. */
  nameOf(id: string): string {
    return this.me.names[id] ?? this.names.short(id);
  }

  /** Takes back my own last act. */
  async undo(): Promise<void> {
    const last = this.acts.at(-1);
    if (last === undefined) {
      this.said = { kind: "problem", words: t("undo-nothing") };
      return;
    }
    const { type, data, act } = last.reverse;
    const answer = await this.send(type, data, { behalf: last.behalf, undoing: true });
    if (answer.ok) this.said = { kind: "done", words: t("undone", { act: t(act) }) };
    else this.complain(answer.problem);
    this.acts = this.acts.filter((each) => each.command !== last.command);
  }

  /** Asks the server in words of REST, for what is no command. */
  async fetch<T>(path: string, make: (json: unknown) => T, body?: unknown, method: "POST" | "PUT" = "POST"): Promise<Answer<T>> {
    try {
      return await ask(path, make, body === undefined ? {} : { method, body });
    } catch {
      return refused(noConnection());
    }
  }
}

function noConnection(): Problem {
  return { status: 0, code: "no-connection", title: "", detail: "", by: [], field: "", present: {} };
}

