/** A pattern of SQL's LIKE that finds a text wherever it stands; its own wildcards count as letters. */
export function containsPattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`
}
