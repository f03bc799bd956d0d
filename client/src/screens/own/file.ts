/** A page as a file of its own: what it says and how it looks, nothing that it would fetch from anywhere. */

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

export interface Page {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  readonly style: string;
  /** What is on the screen, as the browser has it: it was drawn from text, so it holds no markup but ours. */
  readonly body: string;
}

export function fileOf({ title, language, direction, style, body }: Page): string {
  // The screen's own classes and test names mean nothing in the file.
  const bare = body.replace(/ data-testid="[^"]*"/gu, "").replace(/<!---->|<!--\[-?\d*!?-->|<!--\]-->|<!--\[!?-->/gu, "");
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${escaped(direction)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
body { margin: 12mm; background: #fff; }
@media print { body { margin: 0; } }
${style}
</style>
</head>
<body>
<article class="capital">${bare}</article>
</body>
</html>
`;
}

/** Hands the file to the browser to be saved. */
export function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/html;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
