/** Puts values into the `{names}` of a text. */
export function fill(
  text: string,
  values: Record<string, string | number>
): string {
  return text.replace(/\{(\w+)\}/g, (_match, name: string) =>
    String(values[name] ?? "")
  )
}
