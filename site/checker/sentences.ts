/** A text with a capital letter first and a full stop last, on one line. */
export function sentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  const ended = /[.!?:]$/u.test(line) ? line : `${line}.`;
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}`;
}
