import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { register } from "tsx/cjs/api"

const emails = resolve(import.meta.dirname, "../../src/emails")
const templates = join(emails, "templates")
const require = createRequire(import.meta.url)
const optional = [
  "activationLink",
  "downloadLink",
  "recipientName",
  "supportEmail",
  "supportUrl",
]

register()

/** Names of all templates: their files without ending. */
export function templateNames() {
  return readdirSync(templates)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(/\.tsx$/, ""))
}

/**
 * Renders a template with its own example, as the files say at this moment.
 *
 * @param {string} name of the template
 * @param {string} locale BCP 47 tag
 * @param {boolean} isMinimal without all that an order may lack
 */
export function renderExample(name, locale, isMinimal) {
  forgetFiles()

  const { renderEmail } = require(join(emails, "rendering/render-email.ts"))
  const { default: template } = require(join(templates, `${name}.tsx`))
  const example = { ...template.PreviewProps, locale }

  for (const prop of isMinimal ? optional : []) {
    if (prop in example) example[prop] = null
  }

  return renderEmail(template, example)
}

function forgetFiles() {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(emails)) delete require.cache[file]
  }
}
