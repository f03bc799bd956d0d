/**
 * The editor of one paragraph's reading: plain words, one line for each paragraph, nothing else. ProseMirror carries
 * typing, composition and its own undo; no framework is known here.
 */
import { baseKeymap, splitBlock } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Fragment, Schema, Slice, type Node as DocumentNode } from "prosemirror-model";
import { EditorState, Plugin, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";

import { changedPart } from "./changed";
import { linesOf, unseen } from "./lines";

const schema = new Schema({
  nodes: {
    doc: { content: "line+" },
    line: { content: "text*", toDOM: () => ["p", 0], parseDOM: [{ tag: "p" }] },
    text: {},
  },
});

export interface EditorOptions {
  readonly text: string;
  /** The reading that was there: what differs from it is tinted. */
  readonly before: string;
  readonly label: string;
  readonly direction: "ltr" | "rtl" | "auto";
  readonly onChange: (lines: readonly string[]) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** Characters that a paste brought and that cannot be kept were left out. */
  readonly onLeftOut: (count: number) => void;
}

export interface PlainEditor {
  readonly lines: () => readonly string[];
  /** The chosen characters of a text of one line. */
  readonly selection: () => { readonly start: number; readonly end: number };
  readonly replace: (text: string) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

function documentOf(lines: readonly string[]): DocumentNode {
  const nodes = lines.map((line) => schema.node("line", null, line === "" ? [] : [schema.text(line)]));
  return schema.node("doc", null, nodes);
}

function linesIn(document: DocumentNode): readonly string[] {
  const lines: string[] = [];
  document.forEach((line) => {
    lines.push(line.textContent);
  });
  return lines;
}

/** Tints what differs from the reading that was there. */
function tint(before: string): Plugin {
  return new Plugin({
    props: {
      decorations: (state) => {
        const first = state.doc.firstChild;
        if (first === null) return DecorationSet.empty;
        const part = changedPart(before, first.textContent);
        if (part === null || part.start === part.end) return DecorationSet.empty;
        // One place further in: the line's own opening counts as a position.
        const mark = Decoration.inline(part.start + 1, part.end + 1, { class: "changed" });
        return DecorationSet.create(state.doc, [mark]);
      },
    },
  });
}

function pasted(text: string, onLeftOut: (count: number) => void): Slice {
  const { lines, leftOut } = linesOf(text);
  if (leftOut > 0) onLeftOut(leftOut);
  const nodes = lines.map((line) => schema.node("line", null, line === "" ? [] : [schema.text(line)]));
  return new Slice(Fragment.from(nodes), 1, 1);
}

function keys(options: EditorOptions): Plugin {
  const submit = (): boolean => {
    options.onSubmit();
    return true;
  };
  const cancel = (): boolean => {
    options.onCancel();
    return true;
  };
  return keymap({
    "Mod-Enter": submit,
    "Ctrl-Enter": submit,
    Escape: cancel,
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    Enter: splitBlock,
    "Shift-Enter": splitBlock,
  });
}

/** Puts an editor into `place`; who does so destroys it. */
export function mountEditor(place: HTMLElement, options: EditorOptions): PlainEditor {
  const state = EditorState.create({
    doc: documentOf(linesOf(options.text).lines),
    plugins: [keys(options), keymap(baseKeymap), history(), tint(options.before)],
  });
  const view: EditorView = new EditorView(place, {
    state: state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc))),
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": options.label,
      dir: options.direction,
      spellcheck: "true",
    },
    clipboardTextParser: (text) => pasted(text, options.onLeftOut),
    // Formatting of other programs is left behind: words alone are proposed.
    handlePaste: (into, event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text === "") return false;
      into.dispatch(into.state.tr.replaceSelection(pasted(text, options.onLeftOut)).scrollIntoView());
      return true;
    },
    handleTextInput: (into, from, to, text) => {
      const kept = unseen(text);
      if (kept.leftOut === 0) return false;
      options.onLeftOut(kept.leftOut);
      into.dispatch(into.state.tr.insertText(kept.text, from, to));
      return true;
    },
    clipboardTextSerializer: (slice) => linesIn(schema.node("doc", null, slice.content)).join("\n"),
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) options.onChange(linesIn(view.state.doc));
    },
  });
  return {
    lines: () => linesIn(view.state.doc),
    selection: () => ({ start: view.state.selection.from - 1, end: view.state.selection.to - 1 }),
    replace: (text) => {
      const lines = documentOf(linesOf(text).lines);
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, lines.content));
    },
    focus: () => {
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}
