import { escapeHtml } from "./html"

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
body { margin: 0 auto; max-width: 70rem; padding: 1rem 1.25rem }
header, nav { display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap }
h1 { font-size: 1.25rem; margin: 0.5rem auto 0.5rem 0 }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { text-align: left; padding: 0.45rem 0.5rem; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap;
  border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent) }
th:first-child, td:first-child { width: 10rem }
tr:hover td { background: color-mix(in srgb, currentColor 6%, transparent) }
td a { display: block; color: inherit; text-decoration: none }
td a:focus-visible, td a:hover { text-decoration: underline }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1rem }
dt { opacity: 0.7 } dd { margin: 0; overflow-wrap: anywhere }
iframe { width: 100%; height: 75vh; border: 1px solid; border-radius: 6px;
  background: white }
.hint { opacity: 0.7 }
`

/** The frame of every page. `body` is html, `title` is text. */
export function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>${body}</body>
</html>`
}
