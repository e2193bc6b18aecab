/** The fields that a request asks for, with the id, which is needed to read the rest. */
export function withId(fields: string[]): string[] {
  return [...new Set(["id", ...fields])]
}
