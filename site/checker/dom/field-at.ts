/** Where in the form a place in the profile is answered. */
/** The element it is answered in: its own field, or the nearest part around it. */
export function fieldAt(root: ParentNode, pointer: string): HTMLElement | null {
  if (pointer === "") return null;
  const found = root.querySelector<HTMLElement>(`[data-place="${CSS.escape(pointer)}"]`);
  return found ?? fieldAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
}
