/** Pages as PDF files: a browser prints them as they are, so both say the same. */
import { extname } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import type { Print } from "../../site/files/prints.ts";
import type { OutputFile } from "../../site/page.ts";
import { absoluteAddress, fileOf, to } from "../../site/urls.ts";
import type { BinaryFile } from "./write.ts";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".css": "text/css" };

export interface Printing {
  readonly executablePath: string;
  readonly baseUrl: string;
  /** The day that the files say they were made: with the clock's, the same pages would never give the same bytes. */
  readonly today: string;
  /** Told how many are done. */
  readonly done: (count: number) => void;
}

/**
 * The browser asks for the pages at their published addresses, so links in the files lead there, and is answered from
 * `files`. It reaches nothing else.
 */
export async function printed(
  files: readonly OutputFile[],
  prints: readonly Print[],
  { executablePath, baseUrl, today, done }: Printing,
): Promise<readonly BinaryFile[]> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await answerFrom(context, files, baseUrl);
    const tab = await context.newPage();
    const made: BinaryFile[] = [];
    for (const { page, file } of prints) {
      await tab.goto(absoluteAddress(baseUrl, page));
      const pdf = await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      made.push({ path: file, content: dated(pdf, today) });
      done(made.length);
    }
    return made;
  } finally {
    await browser.close();
  }
}

async function answerFrom(context: BrowserContext, files: readonly OutputFile[], baseUrl: string): Promise<void> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const root = absoluteAddress(baseUrl, to(""));
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const path = url.startsWith(root) ? fileOf(decodeURIComponent(url.slice(root.length))) : null;
    const body = path === null ? undefined : contents.get(path);
    if (path === null || body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: TYPES[extname(path)] ?? "image/svg+xml" });
  });
}

const MADE = /(\/(?:CreationDate|ModDate) \(D:)\d{8}(\d{6})/gu;

/** The day of the pages in place of the clock's. As long as it was: a PDF file counts its bytes. */
function dated(pdf: Uint8Array, today: string): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const day = today.replaceAll("-", "");
  const changed = text.replaceAll(MADE, (_, before: string, time: string) => before + day + "0".repeat(time.length));
  return Buffer.from(changed, "latin1");
}
