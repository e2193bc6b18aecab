/** How often the dashboard reads again what changes by itself, in milliseconds. */
export const LIVE_MS = 2000
