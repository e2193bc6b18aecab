// @ts-check
const DIRECTIVE = '"use client"'

/**
 * Keeps the directive "use client" of each module that begins with it, which
 * the bundler would leave out. React's server components need it in every file
 * that has state or effects.
 *
 * @returns {import("vite").Plugin}
 */
export function keepDirectives() {
  /** @type {Set<string>} */
  const clients = new Set()

  return {
    name: "keep-directives",
    enforce: "pre",
    transform(code, id) {
      if (!code.startsWith(DIRECTIVE)) return null
      clients.add(id)
      return { code: code.slice(DIRECTIVE.length), map: null }
    },
    renderChunk(code, { moduleIds }) {
      return moduleIds.some((id) => clients.has(id))
        ? { code: `${DIRECTIVE}\n${code}`, map: null }
        : null
    },
  }
}
