/** How often the dashboard reads again what changes when somebody does something, in milliseconds. */
export const CALM_MS = 15_000
