import { describe, expect, test } from "vitest";

import { acceptedOf, answered, Outbox, Unreachable, type Envelope, type Storage } from "../src/wire";

function browser(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

function command(id: string): Envelope {
  return { id, type: "alternative.join", data: { paragraph: "par-1", alternative: "a2" }, as: "delegate", on_behalf_of: "" };
}

describe("commands that are not answered yet", () => {
  test("are kept while there is no connection and sent later, in order, under the same ids", async () => {
    const sent: string[] = [];
    let connected = false;
    const outbox = new Outbox(browser(), "unsent", (envelope) => {
      sent.push(envelope.id);
      return connected ? Promise.resolve(answered(acceptedOf({ seq: 1, events: [] }))) : Promise.reject(new Unreachable("cut"));
    });
    const answers = [outbox.submit(command("one")), outbox.submit(command("two"))];
    await Promise.resolve();
    expect(outbox.count).toBe(2);
    connected = true;
    await Promise.resolve();
    await outbox.resume();
    expect((await Promise.all(answers)).every((each) => each.ok)).toBe(true);
    expect(sent).toEqual(["one", "one", "two"]);
    expect(outbox.count).toBe(0);
  });

  test("outlive the page, and their late answers are told", async () => {
    const storage = browser();
    const cut = new Outbox(storage, "unsent", () => Promise.reject(new Unreachable("cut")));
    void cut.submit(command("one"));
    const again = new Outbox(storage, "unsent", () => Promise.resolve(answered(acceptedOf({ seq: 7, events: [] }))));
    const late: string[] = [];
    again.onLate = (envelope) => late.push(envelope.id);
    await again.resume();
    expect(late).toEqual(["one"]);
    expect(storage.kept.size).toBe(0);
  });
});
