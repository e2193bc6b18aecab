import english from "../../../i18n/json/en.json"

/** Texts below `reasons` that are for no code. */
const NO_CODE = ["unknown", "lastError"]

/** All codes that say why a licence has no key: those that have words of ours. */
export const SYNC_REASONS: readonly string[] = Object.keys(
  english.reasons
).filter((key) => !key.endsWith("_waiting") && !NO_CODE.includes(key))
