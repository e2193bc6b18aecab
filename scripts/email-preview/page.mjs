import { templateNames } from "./render-example.mjs"

const widths = { desktop: 760, phone: 390 }

/**
 * What a request wants to see; the first of all choices where it says nothing.
 *
 * @param {URLSearchParams} searchParams
 */
export function viewOf(searchParams) {
  return Object.fromEntries(
    Object.entries(choices()).map(([name, values]) => {
      const wanted = searchParams.get(name)

      return [name, values.includes(wanted) ? wanted : values[0]]
    })
  )
}

/**
 * The page around an e-mail: links to all other views, the subject, a frame.
 *
 * @param {Record<string, string>} view
 * @param {string} subject
 */
export function page(view, subject) {
  const navigation = Object.entries(choices()).map(([name, values]) => {
    const links = values.map((value) => {
      const href = hrefOf("/", { ...view, [name]: value })
      const current = view[name] === value ? ' aria-current="true"' : ""

      return `<a href="${href}"${current}>${value}</a>`
    })

    return `<span>${name}: ${links.join(" ")}</span>`
  })

  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>E-mail preview</title><style>
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif }
body { margin: 0; display: flex; flex-direction: column; height: 100vh }
header { padding: 10px 16px; border-bottom: 1px solid #8886 }
nav { display: flex; flex-wrap: wrap; gap: 4px 24px }
[aria-current] { font-weight: 700; text-decoration: none }
iframe { flex: 1; border: 0; margin: 0 auto; max-width: 100%; width: ${widths[view.width]}px }
</style></head><body><header><nav>${navigation.join("")}</nav>
<div>Subject: <b>${escapeHtml(subject)}</b></div></header>
<iframe src="${hrefOf("/mail", view)}" title="E-mail"></iframe></body></html>`
}

function choices() {
  return {
    template: templateNames(),
    locale: ["en", "de"],
    format: ["html", "text"],
    width: Object.keys(widths),
    minimal: ["no", "yes"],
  }
}

function hrefOf(path, view) {
  return escapeHtml(`${path}?${new URLSearchParams(view)}`)
}

function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
}
