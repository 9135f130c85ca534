/** Documents as they are read outside the repository, where a relative link leads nowhere. */
import { posix } from "node:path";

/** What no link stands in, and every link with its target. */
const CODE_OR_LINK = /^```[\s\S]*?^```|`[^`\n]*`|(\]\()([^)\s]+)(\))/gmu;

/**
 * The document with every link to a file of the project as an address.
 * @param path where the document stands in the project.
 * @param files the address that files of the project stand below, without the last slash.
 */
export function withAddresses(markdown: string, path: string, files: string): string {
  return markdown.replaceAll(CODE_OR_LINK, (whole, before?: string, target?: string, after?: string) => {
    if (before === undefined || target === undefined || after === undefined) return whole;
    return /^(?:[a-z]+:|#)/u.test(target) ? whole : `${before}${addressOf(target, path, files)}${after}`;
  });
}

function addressOf(target: string, path: string, files: string): string {
  const [file = "", ...anchor] = target.split("#");
  const from = encodeURI(posix.join(posix.dirname(path), decodeURI(file)));
  return [`${files}/${from}`, ...anchor].join("#");
}
