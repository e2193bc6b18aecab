/** As much of somebody's words as an e-mail quotes. */
const LONGEST = 500

/** What somebody wrote as an e-mail quotes it: lines, without what is empty or too long. */
export function quoted(text: string): string[] {
  const characters = [...text.replace(/\r\n?/g, "\n").trim()]
  const shown =
    characters.length > LONGEST
      ? `${characters.slice(0, LONGEST - 1).join("")}…`
      : characters.join("")

  return shown.replace(/\n{3,}/g, "\n\n").split("\n")
}
