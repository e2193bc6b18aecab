import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { EsdDraftOrderCheck } from "../../types"
import { DRAFT_REFUSAL_CODES } from "../../workflows/draft-orders/draft-order-refused"
import { LARGEST_DRAFT } from "../../workflows/draft-orders/plan-draft-lines"
import { SERVICE_DETAILS_KEY } from "../../workflows/service-details/service-details"
import resources from "../i18n"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { checkLink, newOrderFor } from "../lib/orders/check-link"
import { checkText } from "../lib/orders/check-text"
import { type DraftItem, draftLines } from "../lib/orders/draft-lines"
import { LARGEST_ORDER } from "../lib/orders/parse-quantity"
import { wording } from "./support/wording"

const CHECKS = resolve(__dirname, "../../workflows/draft-orders/checks")
/** A code as the checks write it, behind the check's own name. */
const OUTCOME =
  /(?:(?:ok|failed)\(\s*"[a-z]+",\s*|code: |failed\(\s*(?="[a-z_]+",\s*(?:wrong|\()))"([a-z_]+)"/g

const check = (changes: Partial<EsdDraftOrderCheck>): EsdDraftOrderCheck => ({
  id: "licences",
  status: "failed",
  code: "no_licences",
  message: "The server's sentence.",
  values: {},
  ...changes,
})
const SUBJECT = { draftOrderId: "order_1", customerId: "cus_1" }

describe("a draft order's texts", () => {
  it("explain exactly the codes with which it is refused", () => {
    expect(
      Object.keys(resources.en[ESD_NAMESPACE].newOrder.refusals).sort()
    ).toEqual([...DRAFT_REFUSAL_CODES].sort())
  })

  it("say every outcome of a check", () => {
    const outcomes = readdirSync(CHECKS, { encoding: "utf8" }).flatMap((file) =>
      [...readFileSync(join(CHECKS, file), "utf8").matchAll(OUTCOME)].map(
        ([, code]) => code
      )
    )
    const texts = Object.keys(resources.en[ESD_NAMESPACE].draftOrder.codes)

    expect(outcomes.length).toBeGreaterThan(15)
    expect(
      outcomes.filter(
        (code) => !texts.includes(code) && !texts.includes(`${code}_one`)
      )
    ).toEqual([])
  })

  it("know the largest order of the server", () => {
    expect(LARGEST_ORDER).toBe(LARGEST_DRAFT)
  })

  it("say how a check came out, with its values in the dashboard's language", () => {
    const differs = check({
      id: "country",
      status: "warning",
      code: "country_differs",
      values: { country: "AT", others: "DE, CH" },
    })

    expect(checkText(differs, wording("en"))).toBe(
      "The customer's country is Austria, but licences are bought for Germany, Switzerland. Check that Microsoft allows it."
    )
    expect(checkText(differs, wording("de"))).toContain("Österreich")
    expect(
      checkText(
        check({ status: "ok", code: "licences", values: { count: 1 } }),
        wording("de")
      )
    ).toBe("1 Lizenz ist bestellt.")
  })

  it("speak of the customer where no account is there to be named", () => {
    const waiting = (accounts: string) =>
      checkText(
        check({ code: "accounts_waiting", values: { accounts } }),
        wording("en")
      )

    expect(waiting("")).toMatch(/^The customer is not synchronized/)
    expect(waiting("Nord Systems")).toContain("yet: Nord Systems.")
  })

  it("are the server's sentence for a code that they do not know", () => {
    expect(checkText(check({ code: "new_code" }), wording("de"))).toBe(
      "The server's sentence."
    )
  })
})

describe("a check of a draft order", () => {
  const linkOf = (changes: Partial<EsdDraftOrderCheck>) =>
    checkLink(check(changes), SUBJECT)?.to

  it("leads nowhere where nothing is wrong", () => {
    expect(linkOf({ status: "ok" })).toBeUndefined()
  })

  it("leads to where it is put right", () => {
    expect(linkOf({ id: "address", code: "address_missing" })).toBe(
      "/draft-orders/order_1"
    )
    expect(linkOf({ id: "country", code: "country_differs" })).toBe(
      "/customers/cus_1"
    )
    expect(linkOf({ id: "service_details", code: "details_invalid" })).toBe(
      "/esd/new-order?customer_id=cus_1"
    )
    expect(linkOf({ code: "order_canceled" })).toBe(
      "/esd/new-order?customer_id=cus_1"
    )
    expect(linkOf({ id: "service_details", code: "not_a_reseller" })).toBe(
      "/esd/accounts"
    )
  })

  it("leads to the one account that is meant, or to all", () => {
    const accounts = (names: string) =>
      linkOf({
        id: "accounts",
        status: "warning",
        code: "accounts_failed",
        values: { accounts: names },
      })

    expect(accounts("Ada & Söhne")).toBe(
      "/esd/accounts?q=Ada%20%26%20S%C3%B6hne"
    )
    expect(accounts("Ada, Nord")).toBe("/esd/accounts")
  })

  it("leads to an order for nobody in particular where there is no customer", () => {
    expect(newOrderFor(null)).toBe("/esd/new-order")
  })
})

describe("the lines of a draft order", () => {
  const item = (changes: Partial<DraftItem> = {}): DraftItem => ({
    variant_id: "variant_1",
    title: "Download",
    product_title: "Office",
    variant_title: "Download",
    quantity: 1,
    unit_price: 80,
    compare_at_unit_price: 100,
    subtotal: 80,
    metadata: {},
    ...changes,
  })
  const forAda = {
    [SERVICE_DETAILS_KEY]: [
      {
        for_resale: true,
        end_customer_id: "esdacc_1",
        delivery_email: "ada@end.test",
        quantity: 1,
      },
    ],
  }

  it("are put together where only the licence differs", () => {
    expect(
      draftLines([
        item(),
        item({ metadata: forAda }),
        item({ metadata: forAda }),
        item({ unit_price: 90, subtotal: 90, metadata: null }),
      ])
    ).toMatchObject([
      {
        title: "Office · Download",
        quantity: 1,
        originalPrice: 100,
        endCustomerId: null,
        deliveryEmail: null,
      },
      {
        quantity: 2,
        subtotal: 160,
        endCustomerId: "esdacc_1",
        deliveryEmail: "ada@end.test",
      },
      { quantity: 1, unitPrice: 90 },
    ])
  })

  it("bear details that somebody changed by hand", () => {
    expect(
      draftLines([item({ metadata: { [SERVICE_DETAILS_KEY]: "nonsense" } })])
    ).toMatchObject([{ endCustomerId: null, deliveryEmail: null }])
  })
})
