// @ts-check
const RELATIVE = /((?:\bfrom|\bimport)\s*\(?\s*)(["'])(\.{1,2}(?:\/[^"']+)?)\2/g

/**
 * Turns the types of a module as tsc writes them into those of an ES module of
 * Node: each relative import names its file.
 *
 * @param {string} types text of a `.d.ts` file
 */
export function toModuleTypes(types) {
  return types.replace(
    RELATIVE,
    (_, keyword, quote, path) => `${keyword}${quote}${fileOf(path)}${quote}`
  )
}

/** @param {string} path */
function fileOf(path) {
  const isFolder = /(^|\/)\.{1,2}$/.test(path)
  return `${path}${isFolder ? "/index" : ""}.mjs`
}
