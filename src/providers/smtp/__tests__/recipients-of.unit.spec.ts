import { recipientsOf } from "../recipients-of"

describe("recipientsOf", () => {
  it("leaves an e-mail without copies to its recipient", () => {
    expect(recipientsOf("Anna <anna@shop.test>", {})).toEqual({
      to: [{ name: "Anna", address: "anna@shop.test" }],
      cc: undefined,
      bcc: undefined,
    })
  })

  it("takes each address once, where it stands first", () => {
    const { to, cc, bcc } = recipientsOf("anna@shop.test", {
      to: ["ANNA@shop.test", "ben@shop.test, carl@shop.test"],
      cc: "Ben <ben@shop.test>, dora@shop.test",
      bcc: ["dora@shop.test"],
    })

    expect(to?.map(({ address }) => address)).toEqual([
      "anna@shop.test",
      "ben@shop.test",
      "carl@shop.test",
    ])
    expect(cc?.map(({ address }) => address)).toEqual(["dora@shop.test"])
    expect(bcc).toBeUndefined()
  })
})
