/** What a line of the panel is called: the system, with its connection's name where there are several. */
export function panelTitle(
  system: string,
  connectionName: string | null
): string {
  if (!connectionName) {
    return system
  }

  // many a connection is named after the system
  return connectionName.includes(system)
    ? connectionName
    : `${system} · ${connectionName}`
}
