/** The replica: the room's rows in this browser, and what can be read from them. No DOM, no network. */
export * from "./caucus";
export * from "./calendar";
export * from "./chair";
export * from "./corrections";
export * from "./chairsText";
export * from "./holding";
export * from "./moving";
export * from "./notices";
export * from "./outline";
export * from "./packages";
export * from "./people";
export * from "./reading";
export * from "./replica";
export * from "./undo";
