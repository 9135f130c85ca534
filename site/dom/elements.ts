/** Elements. Text goes in as text: nothing here reads markup. */

/** What is false or absent is left out, so that an element can say itself what it holds when. */
export type Child = Node | string | false | null | undefined;

type Attributes = Readonly<Record<string, string | boolean>>;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  fill(element, ...children);
  return element;
}

/** Puts the children in place of those that are there. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter((it) => it !== false && it !== null && it !== undefined));
}

export function svg(tag: string, attributes: Attributes = {}, ...children: readonly (Node | string)[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
}

let made = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  made += 1;
  return `k${made}`;
}

export function button(label: string, kind: string, press: () => void, about = ""): HTMLButtonElement {
  const hidden = about !== "" && el("span", { class: "hidden" }, ` ${about}`);
  const made = el("button", { type: "button", class: kind }, label, hidden);
  made.addEventListener("click", press);
  return made;
}

/** Moves the reader to a field, and opens what hides it. */
export function show(element: HTMLElement, block: "start" | "center" = "center"): void {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  element.focus();
  element.scrollIntoView({ block });
}
