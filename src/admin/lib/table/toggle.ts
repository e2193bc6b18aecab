/** Chooses a value among others, or takes it back. */
export function toggle(chosen: readonly string[], value: string): string[] {
  return chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value]
}
