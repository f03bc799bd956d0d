/** Attachments: what a component does to an element of its own, beyond what a template can say. */
import type { Attachment } from "svelte/attachments";

/** Numbers and lengths that style sheets use, set as custom properties: no style stands in the page itself. */
export function properties(values: Readonly<Record<string, string>>): Attachment<HTMLElement> {
  return (element) => {
    for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
  };
}

/** Where a dialog begins: the first that has the focus in it. */
export function focused(element: HTMLElement): void {
  element.dataset["first"] = "";
}

/** Clicks inside an element, for places that have keys of their own. */
export function clicks(act: (event: MouseEvent) => void): Attachment<HTMLElement> {
  return (element) => {
    element.addEventListener("click", act);
    return () => {
      element.removeEventListener("click", act);
    };
  };
}

/** Shows an element as a modal dialog while it is in the page. */
export function modal(element: HTMLDialogElement): () => void {
  element.showModal();
  element.querySelector<HTMLElement>("[data-first]")?.focus();
  return () => {
    // Nobody closed it: it has left the page, perhaps for another dialog, which must not be told to close.
    element.addEventListener("close", (event) => { event.stopImmediatePropagation(); }, { capture: true });
    element.close();
  };
}
