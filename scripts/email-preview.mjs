/**
 * Previews the e-mails: `npm run email` serves them on 127.0.0.1 and renders
 * them anew on every reload; `npm run email -- --once <folder>` writes them to
 * files. react-email's own preview server is not used, because it needs
 * Next.js and a package of exactly react-email's version.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { page, viewOf } from "./email-preview/page.mjs"
import {
  renderExample,
  templateNames,
} from "./email-preview/render-example.mjs"

const { values: args } = parseArgs({
  options: {
    once: { type: "string" },
    port: { type: "string", default: "3300" },
  },
})

if (args.once) {
  writeAll(resolve(args.once))
} else {
  serve(Number(args.port))
}

function writeAll(folder) {
  mkdirSync(folder, { recursive: true })

  for (const name of templateNames()) {
    for (const locale of ["en", "de"]) {
      for (const isMinimal of [false, true]) {
        const { subject, html, text } = renderExample(name, locale, isMinimal)
        const file = join(
          folder,
          [name, locale, ...(isMinimal ? ["minimal"] : [])].join(".")
        )

        writeFileSync(`${file}.html`, html)
        writeFileSync(`${file}.txt`, `${subject}\n\n${text}`)
        console.log(`${file}.{html,txt}`)
      }
    }
  }
}

function serve(port) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost")
    const view = viewOf(searchParams)
    const isMail = pathname === "/mail"
    const type = isMail && view.format === "text" ? "plain" : "html"

    try {
      const email = renderExample(
        view.template,
        view.locale,
        view.minimal === "yes"
      )

      response.setHeader("content-type", `text/${type}; charset=utf-8`)
      response.end(isMail ? email[view.format] : page(view, email.subject))
    } catch (error) {
      response.statusCode = 500
      response.setHeader("content-type", "text/plain; charset=utf-8")
      response.end(error.stack)
    }
  })

  server.on("error", (error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is in use. Start the preview with --port <number>.`
        : error.message
    )
    process.exitCode = 1
  })
  server.listen(port, "127.0.0.1", () =>
    console.log(`E-mail previews: http://127.0.0.1:${server.address().port}`)
  )
}
