import { MICROSOFT_ESD_ERROR_CODES } from "../../modules/esd/clients/microsoft-esd/errors/error-codes"
import { CONFLICT_CODES } from "../../modules/esd/services/accounts/as-conflict"
import { BROKEN_RULE_CODES } from "../../modules/esd/services/accounts/rule-broken"
import type { LedgerAction } from "../../modules/esd/services/ledger/ledger"
import resources from "../i18n"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { WAITING_REASONS } from "../lib/lights/waiting-reasons"

type Texts = { [key: string]: string | Texts }

const english = flatten(resources.en[ESD_NAMESPACE])
const german = flatten(resources.de[ESD_NAMESPACE])

/** Texts below `reasons` that are for no code. */
const NO_CODE = ["unknown", "lastError"]

const LEDGER_ACTIONS: Record<LedgerAction, true> = {
  created: true,
  payment_received: true,
  synchronized: true,
  token_pending: true,
  sync_deferred: true,
  sync_refused: true,
  retry_requested: true,
  refresh_requested: true,
  refreshed: true,
  order_canceled: true,
  cancelled: true,
  cancellation_requested: true,
  cancellation_withdrawn: true,
  cancellation_declined: true,
  cancellation_accepted: true,
  cancellation_refused: true,
  cancellation_deferred: true,
  credited: true,
  refunded: true,
  email_sent: true,
  email_deferred: true,
  email_failed: true,
  email_suppressed: true,
  resend_requested: true,
  revealed: true,
  notification_changed: true,
  account_created: true,
  account_changed: true,
  account_sync_requested: true,
  account_synchronized: true,
  account_sync_failed: true,
  account_sync_superseded: true,
  account_forgotten: true,
}

describe("the admin's texts", () => {
  it("exist in German wherever they exist in English, and nowhere else", () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it("take the same values in both languages", () => {
    expect(mapValues(german, placeholders)).toEqual(
      mapValues(english, placeholders)
    )
  })

  it("are never empty", () => {
    const all = [...english.values(), ...german.values()]

    expect(all.filter((text) => !text.trim())).toEqual([])
  })

  it("explain exactly the codes that a licence can have", () => {
    const codes = Object.keys(resources.en[ESD_NAMESPACE].reasons)
      .filter((key) => !key.endsWith("_waiting") && !NO_CODE.includes(key))
      .sort()

    expect(codes).toEqual(
      [...MICROSOFT_ESD_ERROR_CODES, ...Object.keys(WAITING_REASONS)].sort()
    )
  })

  it("explain exactly the codes with which accounts are refused", () => {
    const codes = [...CONFLICT_CODES, ...BROKEN_RULE_CODES]

    expect(
      Object.keys(resources.en[ESD_NAMESPACE].accounts.refusals).sort()
    ).toEqual(codes.filter((code) => code !== "esd_rule_broken").sort())
  })

  it("name every reason to wait in a badge", () => {
    for (const reason of Object.keys(WAITING_REASONS)) {
      expect(english.has(`lights.sync.${reason}.label`)).toBe(true)
    }
  })

  it("name everything that the history of a licence or an account can hold", () => {
    expect(
      Object.keys(resources.en[ESD_NAMESPACE].ledger.actions).sort()
    ).toEqual(Object.keys(LEDGER_ACTIONS).sort())
  })

  it("quote actions by the names that stand on their buttons", () => {
    for (const [texts, quote, language] of [
      [english, /“([^”]+)”/g, "en"],
      [german, /„([^“]+)“/g, "de"],
    ] as const) {
      const { actions: ofLicences, accounts } =
        resources[language][ESD_NAMESPACE]
      const actions = Object.values<unknown>({
        ...ofLicences,
        ...accounts.actions,
      })
      const quoted = [...texts.values()].flatMap((text) =>
        [...text.matchAll(quote)].map(([, name]) => name)
      )

      expect(quoted).not.toEqual([])
      expect(quoted.filter((name) => !actions.includes(name))).toEqual([])
    }
  })
})

function flatten(texts: Texts, path = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${path}${key}`, value] as const]
        : [...flatten(value, `${path}${key}.`)]
    )
  )
}

function placeholders(text: string): string[] {
  return (text.match(/{{\w+}}/g) ?? []).sort()
}

function mapValues<Value>(
  texts: Map<string, string>,
  map: (text: string) => Value
): Record<string, Value> {
  return Object.fromEntries(
    [...texts].map(([key, text]) => [key, map(text)]).sort()
  )
}
