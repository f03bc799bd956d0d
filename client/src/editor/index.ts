/** The editor of a paragraph's reading, framework-free, and what concerns typed text. */
export { changedPart, type Part } from "./changed";
export { mountEditor, type EditorOptions, type PlainEditor } from "./editor";
export { asSubmitted, linesOf, unseen } from "./lines";
