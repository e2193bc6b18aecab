/** For what a licence without a key waits that comes within seconds; any other wait may last hours or days. */
export const SHORT_WAITS: readonly string[] = ["queued", "token_pending"]
