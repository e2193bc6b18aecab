// @ts-check
import { countMailed } from "../check/count-mailed.mjs"
import { countPurchased } from "../check/count-purchased.mjs"
import { expectCounts } from "../check/expect-counts.mjs"
import { findFaults } from "../check/find-faults.mjs"
import { evenTimes } from "./support/even-times.mjs"

const assets = [
  { id: "esda_1", client_transaction_id: "t-1", display_key: "•••••-AAAAA" },
  { id: "esda_2", client_transaction_id: "t-2", display_key: "•••••-BBBBB" },
]

/** @param {string} id @param {string} text */
const mail = (id, text) => ({ message_id: `<${id}-0@shop.example>`, text })

describe("the check that a licence is bought once", () => {
  it("counts those with one purchase of one call", () => {
    const sold = [
      { clientTransactionId: "t-1", calls: 1 },
      { clientTransactionId: "t-2", calls: 1 },
      { clientTransactionId: "somebody else's", calls: 3 },
    ]

    expect(countPurchased(sold, assets)).toBe(2)
  })

  it("leaves out one that was asked for twice or never", () => {
    expect(
      countPurchased([{ clientTransactionId: "t-1", calls: 2 }], assets)
    ).toBe(0)
  })
})

describe("the check that a licence is sent once", () => {
  it("counts those with one e-mail that has their key", () => {
    const mails = [
      mail("esda_1", "key AAAAA"),
      mail("esda_2", "key BBBBB"),
      { message_id: null, text: "AAAAA" },
    ]

    expect(countMailed(mails, assets)).toBe(2)
  })

  it("leaves out one that was sent twice", () => {
    const mails = [
      mail("esda_1", "key AAAAA"),
      mail("esda_1", "key AAAAA"),
      mail("esda_2", "key BBBBB"),
    ]

    expect(countMailed(mails, assets)).toBe(1)
  })

  it("leaves out one whose e-mail has another licence's key", () => {
    const mails = [mail("esda_1", "key BBBBB"), mail("esda_2", "key BBBBB")]

    expect(countMailed(mails, assets)).toBe(1)
  })
})

describe("a count that is wrong", () => {
  it("becomes a sentence, one that is right does not", () => {
    expect(expectCounts({ invoices: 2, "items on invoices": 1 }, 1)).toEqual([
      "There should be 1 invoices, not 2.",
    ])
  })
})

describe("the bench", () => {
  /** @param {number} perSecond @param {string[]} faults */
  const faultsOf = (perSecond, faults = []) =>
    findFaults(
      /** @type {any} */ ({
        order: { perSecond },
        sequential: { perSecond: 5 },
        desk: { few: evenTimes(9), many: evenTimes(9) },
        faults,
      })
    )

  it("is passed at 20 times the sequential rate", () => {
    expect(faultsOf(100)).toEqual([])
  })

  it("is not passed below, and says by how much", () => {
    expect(faultsOf(99)).toEqual([
      expect.stringContaining("it was 19.8 times as fast"),
    ])
  })

  it("is not passed when a licence is missing, however fast it was", () => {
    expect(faultsOf(500, ["One is missing."])).toEqual(["One is missing."])
  })
})
