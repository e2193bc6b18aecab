/** A pattern of SQL's LIKE that finds what begins with a text; its own wildcards count as letters. */
export function startsWithPattern(text: string): string {
  return `${text.replace(/[\\%_]/g, "\\$&")}%`
}
