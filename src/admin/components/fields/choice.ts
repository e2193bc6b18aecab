/** Something to choose in a combobox. */
export type Choice = {
  value: string
  label: string
  /** What tells it from others of the same name. */
  hint?: string
}
