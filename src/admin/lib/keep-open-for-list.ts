/**
 * Lets Escape close the open list of a combobox and not the dialog around it,
 * which hears of the key first.
 */
export function keepOpenForList(event: KeyboardEvent): void {
  const { target } = event

  if (
    target instanceof HTMLElement &&
    target.getAttribute("aria-expanded") === "true"
  ) {
    event.preventDefault()
  }
}
