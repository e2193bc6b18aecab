/** Says whether a key is meant for a table's commands: alone, and while no dialog asks something. */
export function isMeantForCommand(
  {
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey">,
  isAsking: boolean
): boolean {
  return !isAsking && !ctrlKey && !metaKey && !altKey
}
