/** A server's sentence, and the field that it is about if it names one. */
export type ServerFault<Field extends string> = {
  field?: Field
  text: string
}

/**
 * Finds the field that a server's sentence is about, so that it can be shown
 * there. The plugin's own routes begin with it (`email: …`, left out then),
 * Medusa's validation quotes its path (`'address, city'`).
 */
export function fieldOfError<Field extends string>(
  message: string,
  fields: readonly Field[]
): ServerFault<Field> {
  const sentence = message.replace(/^Invalid request: /, "")
  const [, path = "", text = ""] = /^([\w.]+): (.+)$/s.exec(sentence) ?? []
  const find = (name: string) =>
    fields.find((field) => field === name.split(/[., ]+/).pop())

  return find(path)
    ? { field: find(path), text: text.charAt(0).toUpperCase() + text.slice(1) }
    : { field: findQuoted(sentence, find), text: sentence }
}

/** Medusa writes `field 'email'`; what else it quotes are values. */
function findQuoted<Field>(
  sentence: string,
  find: (name: string) => Field | undefined
): Field | undefined {
  return [...sentence.matchAll(/field '([^']+)'/gi)]
    .map(([, name]) => find(name))
    .find(Boolean)
}
