/**
 * Those choices whose label or value holds a text, without regard to case and
 * accents; the one whose value it is first, then those that begin with it.
 */
export function searchChoices<Choice extends { value: string; label: string }>(
  choices: Choice[],
  text: string
): Choice[] {
  const wanted = plain(text.trim())
  const rank = ({ value, label }: Choice) => {
    if (plain(value) === wanted) {
      return 0
    }

    return plain(label).startsWith(wanted) ? 1 : 2
  }

  return choices
    .filter(
      (choice) => rank(choice) < 2 || plain(choice.label).includes(wanted)
    )
    .sort((one, other) => rank(one) - rank(other))
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
}
