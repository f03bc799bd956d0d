/** The people of a group as its secretariat keeps them: names and addresses are beside the record, never in it. */
import { isList, objectOf, textOf, type JsonObject } from "./shape";

/** A sign-in link or a token, without its secret. */
export interface Credential {
  readonly id: string;
  readonly made_at: string;
  readonly expires: string;
  readonly revoked: boolean;
  readonly label: string;
  readonly uses_left: number | null;
}

export interface Known {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly hasPassword: boolean;
  readonly links: readonly Credential[];
  readonly tokens: readonly Credential[];
}

function credentialOf(value: unknown): Credential {
  const given = objectOf(value);
  const { uses_left, revoked } = given;
  return {
    id: textOf(given["id"]),
    made_at: textOf(given["made_at"]),
    expires: textOf(given["expires"]),
    revoked: revoked === true || (typeof revoked === "string" && revoked !== ""),
    label: textOf(given["label"]),
    uses_left: typeof uses_left === "number" ? uses_left : null,
  };
}

function credentialsIn(given: JsonObject, name: string): readonly Credential[] {
  const list = given[name];
  return isList(list) ? list.map(credentialOf) : [];
}

/** GET /groups/{g}/people. */
export function peopleOf(value: unknown): readonly Known[] {
  const list = objectOf(value)["people"];
  if (!isList(list)) return [];
  return list.map(objectOf).map((given) => ({
    person: textOf(given["person"]),
    name: textOf(given["name"]),
    email: textOf(given["email"]),
    hasPassword: given["has_password"] === true,
    links: credentialsIn(given, "links"),
    tokens: credentialsIn(given, "tokens"),
  }));
}

/** POST /people/{p}/links: the address that signs in, which is shown once. */
export function linkOf(value: unknown): string {
  return textOf(objectOf(value)["url"]);
}

/** Whether a link or token still signs in. */
export function isLive(credential: Credential, now: number): boolean {
  const expires = Date.parse(credential.expires);
  return !credential.revoked && credential.uses_left !== 0 && !(expires <= now);
}
