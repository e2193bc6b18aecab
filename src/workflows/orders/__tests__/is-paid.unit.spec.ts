import { isPaid } from "../is-paid"

const collections = (...amounts: Array<[number, number | null]>) =>
  amounts.map(([captured_amount, refunded_amount]) => ({
    captured_amount,
    refunded_amount,
  }))

describe("isPaid", () => {
  it.each([
    [357, collections([357, null]), true],
    [357, collections([200, 0], [157, 0]), true],
    [357, collections([356.99, 0]), false],
    [357, collections([357, 100]), false],
    [357, [], false],
    [0, [], true],
  ])("for a total of %d and payments %j answers %s", (total, paid, answer) => {
    expect(isPaid({ total, payment_collections: paid })).toBe(answer)
  })
})
