/** The wire: what comes from the server and goes to it, as checked types. Nothing here draws or decides. */
export * from "./caucus";
export * from "./commands";
export * from "./connection";
export * from "./content";
export * from "./importing";
export * from "./letters";
export * from "./messages";
export * from "./outbox";
export * from "./own";
export * from "./paper";
export * from "./past";
export * from "./people";
export * from "./reasons";
export * from "./rest";
export * from "./rows";
export * from "./submitted";
export * from "./told";
export { BadMessage, isList, isObject, objectOf, textOf, textsOf, wholeOf, type JsonObject } from "./shape";
