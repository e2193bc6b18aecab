import type { OrderToSplit } from "../../orders/order-to-split"
import { INVALID_DETAILS } from "../../service-details/service-details"
import { checkDraftOrder } from "../checks/check-draft-order"
import type { DraftEsdLine, DraftFacts } from "../checks/draft-facts"

const line = (changes: Partial<DraftEsdLine> = {}): DraftEsdLine => ({
  name: "Windows 11 Pro",
  quantity: 1,
  product: {
    id: "esdp_1",
    connection_id: "de",
    sku: "FQC-10572",
    country: "DE",
    language: "de-DE",
    status: "available",
    is_enabled: true,
    download_link: null,
  },
  details: null,
  ...changes,
})

const resale = (end_customer_id: string | null, quantity = 1) => [
  { for_resale: true, end_customer_id, delivery_email: null, quantity },
]

const outcomes = (changes: Partial<DraftFacts> = {}) =>
  Object.fromEntries(
    checkDraftOrder({
      order: {
        email: "anna@example.test",
        billing_address: { country_code: "de" },
        shipping_address: null,
      } as OrderToSplit,
      lines: [line()],
      isReseller: true,
      endCustomerIds: new Set(["esdacc_1"]),
      accounts: [{ name: "Contoso", sync_status: "synchronized" }],
      autoSyncAccounts: false,
      ...changes,
    }).map(({ id, status, code }) => [id, `${status}: ${code}`])
  )

describe("the checks of a draft order", () => {
  it("are all right for an order that can be executed", () => {
    expect(outcomes()).toEqual({
      licences: "ok: licences",
      email: "ok: email",
      address: "ok: address",
      products: "ok: products_sold",
      service_details: "ok: details_valid",
      country: "ok: country_fits",
      accounts: "ok: accounts_synchronized",
    })
  })

  it("fail without licences, and with more than an order can have", () => {
    expect(outcomes({ lines: [] }).licences).toBe("failed: no_licences")
    expect(outcomes({ lines: [line({ quantity: 10_001 })] }).licences).toBe(
      "failed: too_many_licences"
    )
  })

  it("fail for a draft order that was canceled", () => {
    const order = {
      status: "canceled",
      email: "anna@example.test",
      billing_address: { country_code: "de" },
    } as OrderToSplit

    expect(outcomes({ order }).licences).toBe("failed: order_canceled")
  })

  it("fail without an e-mail address or a country", () => {
    const order = {
      email: " ",
      billing_address: null,
      shipping_address: null,
    } as unknown as OrderToSplit

    expect(outcomes({ order })).toMatchObject({
      email: "failed: email_missing",
      address: "failed: address_missing",
      country: "ok: country_fits",
    })
  })

  it("fail for an ESD product that is discontinued or switched off", () => {
    const { product } = line()

    for (const gone of [
      { ...product, is_enabled: false },
      { ...product, status: "discontinued" as const },
    ]) {
      expect(outcomes({ lines: [line({ product: gone })] }).products).toBe(
        "failed: products_not_sold"
      )
    }
  })

  it("warn of a connection for another country", () => {
    const { product } = line()

    expect(
      outcomes({ lines: [line({ product: { ...product, country: "AT" } })] })
        .country
    ).toBe("warning: country_differs")
  })

  it.each([
    ["damaged details", INVALID_DETAILS, "details_invalid"],
    ["a wrong sum", resale("esdacc_1", 2), "details_invalid"],
    ["no end customer", resale(null), "end_customer_unknown"],
    ["somebody else's", resale("esdacc_2"), "end_customer_unknown"],
  ] as const)("fail for a resale with %s", (_what, details, code) => {
    expect(
      outcomes({ lines: [line({ details: details as never })] }).service_details
    ).toBe(`failed: ${code}`)
  })

  it("fail for a resale by a customer who is no reseller", () => {
    expect(
      outcomes({
        lines: [line({ details: resale("esdacc_1") })],
        isReseller: false,
      }).service_details
    ).toBe("failed: not_a_reseller")
  })

  it("warn of accounts that the vendor does not know, unless they are synchronized by themselves", () => {
    const unknown = {
      accounts: [{ name: "Contoso", sync_status: "unsynchronized" as const }],
    }

    expect(outcomes(unknown).accounts).toBe("warning: accounts_waiting")
    expect(outcomes({ ...unknown, autoSyncAccounts: true }).accounts).toBe(
      "ok: accounts_will_synchronize"
    )
  })

  it("warn of an account that the vendor refused, also where they are synchronized by themselves", () => {
    expect(
      outcomes({
        accounts: [{ name: "Contoso", sync_status: "failed" }],
        autoSyncAccounts: true,
      }).accounts
    ).toBe("warning: accounts_failed")
  })
})
