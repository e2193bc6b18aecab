/** Puts a text in the place of what is selected in another one. */
export function insertText(
  text: string,
  inserted: string,
  start: number,
  end: number
): { text: string; caret: number } {
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    caret: start + inserted.length,
  }
}
