/** A client of the YAML language server, as small as a test needs: what strategists' editors talk to. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");

export interface Diagnostic {
  readonly line: number;
  readonly message: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface Editor {
  /** Opens the text as if it stood in the file, and waits until the server has said what it thinks of it. */
  readonly open: (file: string, text: string) => Promise<readonly Diagnostic[]>;
  /** What hovering the first place where `word` stands shows, as Markdown. */
  readonly hover: (word: string) => Promise<string>;
  /** Labels and explanations that completion offers right after the first place where `word` stands. */
  readonly complete: (word: string) => Promise<readonly { readonly label: string; readonly documentation: string }[]>;
  readonly close: () => void;
}

export async function openEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [
    join(root, "node_modules/yaml-language-server/bin/yaml-language-server"),
    "--stdio",
  ]);
  const connection = connect(server);
  await connection.request("initialize", {
    processId: null,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: null,
    capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } }, workspace: { configuration: true } },
  });
  connection.notify("initialized", {});
  let document = { uri: "", text: "", version: 0 };
  const placeOf = (word: string, after: number): object => {
    const before = document.text.slice(0, document.text.indexOf(word) + after).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { textDocument: { uri: document.uri }, position };
  };
  return {
    open: (file, text) => {
      document = { uri: pathToFileURL(join(root, file)).href, text, version: document.version + 1 };
      const { uri, version } = document;
      const diagnostics = connection.diagnosticsFor(uri);
      if (version === 1) {
        connection.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version, text } });
      } else {
        connection.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
      }
      return diagnostics;
    },
    hover: async (word) => {
      const found = (await connection.request("textDocument/hover", placeOf(word, 1))) as {
        contents: { value: string };
      };
      return found.contents.value;
    },
    complete: async (word) => {
      const { items } = (await connection.request("textDocument/completion", placeOf(word, word.length))) as {
        items: readonly { label: string; documentation: string }[];
      };
      return items.map(({ label, documentation }) => ({ label, documentation }));
    },
    close: () => server.kill(),
  };
}

interface Connection {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  readonly diagnosticsFor: (uri: string) => Promise<readonly Diagnostic[]>;
}

function connect(server: ChildProcessWithoutNullStreams): Connection {
  const answers = new Map<number, (result: unknown) => void>();
  const listeners = new Map<string, (found: readonly Diagnostic[]) => void>();
  let next = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (id !== undefined && method === "workspace/configuration") send({ id, result: configurationFor(params) });
    else if (id !== undefined && method !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
    else if (method === "textDocument/publishDiagnostics") publish(params, listeners);
  };
  onMessages(server, receive);
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve) => {
        next += 1;
        answers.set(next, resolve);
        send({ id: next, method, params });
      }),
    diagnosticsFor: (uri) => new Promise((resolve) => listeners.set(uri, resolve)),
  };
}

function configurationFor(params: unknown): readonly object[] {
  const { items } = params as { items: readonly { section?: string }[] };
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
  return items.map(({ section }) => (section === "yaml" ? yaml : {}));
}

function publish(params: unknown, listeners: ReadonlyMap<string, (found: readonly Diagnostic[]) => void>): void {
  const { uri, diagnostics } = params as {
    uri: string;
    diagnostics: readonly { message: string; range: { start: { line: number } } }[];
  };
  listeners.get(uri)?.(diagnostics.map(({ message, range }) => ({ message, line: range.start.line + 1 })));
}

function onMessages(server: ChildProcessWithoutNullStreams, receive: (message: Message) => void): void {
  let waiting = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const header = waiting.indexOf("\r\n\r\n");
      const length = /Content-Length: (\d+)/.exec(waiting.subarray(0, Math.max(header, 0)).toString())?.[1];
      if (length === undefined || waiting.length < header + 4 + Number(length)) return;
      const body = waiting.subarray(header + 4, header + 4 + Number(length)).toString();
      waiting = waiting.subarray(header + 4 + Number(length));
      receive(JSON.parse(body) as Message);
    }
  });
}
