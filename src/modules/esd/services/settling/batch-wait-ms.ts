/**
 * How long the licences of a batch that were returned wait for those that the
 * vendor is still asked about, so that they stand on one credit note.
 */
export const BATCH_WAIT_MS = 60_000
