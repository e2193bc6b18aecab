import type { EsdLedgerEntryResponse } from "../../../types"
import { fieldNames } from "../accounts/field-names"
import type { Wording } from "../wording"

/** One thing that an entry of the history says besides what happened. */
export type LedgerDetail = { key: string; name: string; text: string }

/** Reasons that people write look different. */
const CODE = /^esd_\w+$/

/** What was there before, which the entry above it says already. */
const BEFORE = "_before"

/**
 * What an entry of the history holds, in words of the dashboard's language.
 * What stayed as it was is left out, and so is what was there before.
 */
export function ledgerDetails(
  entry: Pick<EsdLedgerEntryResponse, "details">,
  wording: Wording
): LedgerDetail[] {
  const details = entry.details ?? {}

  return Object.entries(details)
    .filter(
      ([key, value]) =>
        value !== null &&
        value !== "" &&
        !key.endsWith(BEFORE) &&
        value !== details[`${key}${BEFORE}`] &&
        !(key === "reason" && value === details.code)
    )
    .map(([key, value]) => ({
      key,
      name: wording.t(`ledger.details.${key}`, { defaultValue: key }),
      text: inWords(key, String(value), wording),
    }))
}

function inWords(key: string, value: string, wording: Wording): string {
  const { t } = wording

  switch (key) {
    case "fields":
      return fieldNames(value, wording)
    case "reason":
      return CODE.test(value)
        ? t(`desk.refusals.${value}`, { defaultValue: value })
        : value
    case "resale_refused":
      return t(`ledger.refusals.${value}`, { defaultValue: value })
    case "token_status":
      return t(`lights.token.${value}.label`, { defaultValue: value })
    case "return_status":
      return t(`licencePage.returns.${value}`, { defaultValue: value })
    default:
      return value
  }
}
