/** Requests to the server. Every answer is checked JSON, a problem that says what to do, or `Unreachable`. */
import { isObject, objectOf, textOf } from "./shape";
import { problemOf, type Problem } from "./messages";

const REQUEST_MS_MAX = 30_000;
const API = "/api/v1";

/** No answer came: nothing is known of what became of the request, so the same one may be sent again. */
export class Unreachable extends Error {}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused<T>(problem: Problem): Answer<T> {
  return { ok: false, problem };
}

export interface Request {
  readonly method?: "GET" | "POST" | "DELETE" | "PUT" | "PATCH";
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly msMax?: number;
}

/** Asks `path` (below /api/v1) and makes the answer's JSON into a `T`; throws `Unreachable` when none came. */
export async function ask<T>(path: string, make: (json: unknown) => T, request: Request = {}): Promise<Answer<T>> {
  const response = await reach(path, request);
  const json = await jsonIn(response);
  if (!response.ok) return refused(problemOf(json, response.status));
  return answered(make(json));
}

async function reach(path: string, request: Request): Promise<Response> {
  const limit = AbortSignal.timeout(request.msMax ?? REQUEST_MS_MAX);
  const signal = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
  const init: RequestInit = { method: request.method ?? "GET", credentials: "same-origin", signal };
  if (request.body !== undefined) {
    const isFile = request.body instanceof Blob;
    init.body = request.body instanceof Blob ? request.body : JSON.stringify(request.body);
    init.headers = { "Content-Type": isFile ? "application/octet-stream" : "application/json" };
  }
  try {
    const response = await fetch(API + path, init);
    // A proxy that cannot reach the server answers for it.
    if (response.status === 502 || response.status === 503 || response.status === 504) throw new Unreachable(path);
    return response;
  } catch (fault) {
    throw fault instanceof Unreachable ? fault : new Unreachable(path);
  }
}

async function jsonIn(response: Response): Promise<unknown> {
  if (response.status === 204) return {};
  try {
    const json: unknown = await response.json();
    return json;
  } catch {
    return {};
  }
}

export interface SessionAnswer {
  readonly person: string;
  readonly name: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** GET or POST /session: who is signed in, and the groups that they are in. */
export function sessionOf(value: unknown): SessionAnswer {
  const given = objectOf(value);
  const person = given["person"];
  const listed = Array.isArray(given["groups"]) ? given["groups"] : [given["group"]];
  const groups = listed.flatMap((each: unknown) => {
    if (typeof each === "string" && each !== "") return [{ id: each, name: "" }];
    return isObject(each) ? [{ id: textOf(each["id"]), name: textOf(each["name"]) }] : [];
  });
  return {
    person: isObject(person) ? textOf(person["id"]) : textOf(person),
    name: textOf(given["name"]) || textOf(objectOf(person)["name"]),
    groups,
  };
}
