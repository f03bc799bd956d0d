import { expect, test } from "vitest";

import { reasonsOf } from "./reasons";

test("reasons are found by their objection", () => {
  const found = reasonsOf({ reasons: [{ position: "pos-1", delegation: "FRA", reason: "Not yet.", acceptable: "Two." }] });
  expect(found.get("pos-1")).toEqual({ position: "pos-1", reason: "Not yet.", acceptable: "Two." });
});

test("without reasons there are none", () => {
  expect(reasonsOf({}).size).toBe(0);
});
