/**
 * Parses an answer's body.
 *
 * @returns the value, or undefined when it is no JSON: the parser's own message
 * quotes the text, which may be a product key
 */
export function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
