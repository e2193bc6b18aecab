// @ts-check
/** How long one thing on a page may take: Chromium and a production build share the machine with other tests. */
export const PATIENCE_MS = 60_000

/** How long a test of several such things may take. */
export const TEST_MS = 3 * PATIENCE_MS

/** How long the stack may take, which is built first. */
export const HALF_AN_HOUR_MS = 30 * 60 * 1000
