/** The addresses that somebody wrote, one a line or with commas or semicolons between them. */
export function addressLines(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean)
}
