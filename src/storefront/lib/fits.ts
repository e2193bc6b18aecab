/** Whether something is found by a text: all its words stand in label or hint. */
export function fits(
  { label, hint = "" }: { label: string; hint?: string },
  text: string
): boolean {
  const found = `${label} ${hint}`.toLowerCase()

  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word))
}
