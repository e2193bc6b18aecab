// @ts-check
import { dirname, relative, resolve, sep } from "node:path"

/**
 * The rule behind the table of rooms: reports every import that the file's
 * room may not make, be it static, dynamic, `require` or only of a type.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const roomRule = {
  meta: {
    type: "problem",
    schema: [{ type: "object" }],
    messages: {
      notAllowed:
        "{{room}} may not import {{target}}; eslint/rooms.mjs says what it may.",
    },
  },
  create({ cwd, filename, options, report }) {
    /** @type {import("./rooms.mjs").Room} */
    const { room, own, packages } = options[0]
    const folders = [selfOf(room, toPosix(relative(cwd, filename))), ...own]

    /** @param {import("eslint").Rule.Node} node @param {unknown} source */
    const check = (node, source) => {
      if (typeof source !== "string") return
      const target = source.startsWith(".")
        ? toPosix(relative(cwd, resolve(dirname(filename), source)))
        : source
      const allowed = source.startsWith(".") ? folders : packages
      if (allowed.some((name) => covers(name, target))) return
      report({ node, messageId: "notAllowed", data: { room, target } })
    }
    return visitImports(check)
  },
}

/**
 * @param {(node: any, source: unknown) => void} check
 * @returns {import("eslint").Rule.RuleListener}
 */
function visitImports(check) {
  /** @param {any} node */
  const bySource = (node) => check(node, node.source?.value)
  return {
    ImportDeclaration: bySource,
    ExportNamedDeclaration: bySource,
    ExportAllDeclaration: bySource,
    ImportExpression: bySource,
    /** @param {any} node */
    TSImportType: (node) => check(node, node.source?.value),
    /** @param {any} node */
    TSExternalModuleReference: (node) => check(node, node.expression?.value),
    /** @param {any} node */
    "CallExpression[callee.name='require']": (node) =>
      check(node, node.arguments[0]?.value),
  }
}

/**
 * The room's own folder that a file lies in: `src/modules/esd` for the room
 * `src/modules/*`, `src/workflows` for the steps in it.
 *
 * @param {string} room
 * @param {string} file
 */
function selfOf(room, file) {
  const segments = room.split("/**")[0].split("/").length
  return file.split("/").slice(0, segments).join("/")
}

/** @param {string} name @param {string} target */
function covers(name, target) {
  if (name === "*" || name === target) return true
  return target.startsWith(name.endsWith(":") ? name : `${name}/`)
}

/** @param {string} path */
function toPosix(path) {
  return path.split(sep).join("/")
}
