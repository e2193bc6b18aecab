import { makeClientTransactionId } from "../client-transaction-id"

describe("a client transaction id", () => {
  it("is a UUID, as the vendor demands, and never the same", () => {
    const ids = Array.from({ length: 1000 }, makeClientTransactionId)

    expect(new Set(ids).size).toBe(1000)
    expect(ids).toContainEqual(
      expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
      )
    )
  })
})
