import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"

const ADMIN = resolve(__dirname, "..")

/**
 * A host's build writes CSS for the classes of a plugin only where it finds the
 * plugin, which depends on how its packages lie on the disk. The dashboard's own
 * stylesheet is always there.
 */
describe("the style classes of the admin", () => {
  it("all stand in the dashboard's own stylesheet", () => {
    const stylesheet = readFileSync(
      require.resolve("@medusajs/dashboard/css"),
      "utf8"
    )
    const used = [...classNames(ADMIN)]

    expect(used.length).toBeGreaterThan(30)
    expect(used.filter((name) => !selectorOf(name).test(stylesheet))).toEqual(
      []
    )
  })
})

function classNames(folder: string): Set<string> {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), "utf8")

      return [
        ...code.matchAll(/className="([^"]+)"/g),
        ...[...code.matchAll(/clx\(([^)]+)\)/g)].flatMap(([, list]) => [
          ...list.matchAll(/"([^"]+)"/g),
        ]),
      ].map(([, text]) => text)
    })

  return new Set(texts.flatMap((text) => text.split(" ")))
}

/** Finds a class in CSS, where `sm:p-2` is written `sm\:p-2`. */
function selectorOf(name: string): RegExp {
  const written = name.replace(/[^\w-]/g, "\\$&")

  return new RegExp(`\\.${escapeRegExp(written)}(?![\\w\\\\-])`)
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
}
