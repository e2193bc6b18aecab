/** What the content of a filter of our own is given. */
export type FilterContent = {
  chosen: string[]
  onChange: (chosen: string[]) => void
}
