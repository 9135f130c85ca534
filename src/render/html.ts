/** One page that stands alone: no scripts, nothing from elsewhere, fit to be printed. */
export interface HtmlSection {
  readonly heading: string | null;
  readonly text: string;
  readonly table: string;
}

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}" +
  "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #bbb}" +
  "thead{display:table-header-group}tr{break-inside:avoid}";

export function htmlPage(title: string, sections: readonly HtmlSection[]): string {
  const body = sections
    .map(({ heading, text, table }) => {
      const head = heading === null ? "" : `<h2>${escaped(heading)}</h2>\n`;
      return `<section>\n${head}${text === "" ? "" : `<p>${escaped(text)}</p>\n`}${table}</section>`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export function htmlTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((it) => `<th scope="col">${escaped(it)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((it) => `<td>${escaped(it)}</td>`).join("")}</tr>\n`).join("");
  return rows.length === 0 ? "" : `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

/** Text as HTML and XML have it, also between quotes. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
