import { copiesOf } from "../copies-of"

const settings = (changes = {}) => ({
  to: [],
  cc: [],
  copy_reseller: false,
  ...changes,
})

describe("copiesOf", () => {
  it("names nobody where the shop wants no copies", () => {
    expect(copiesOf("a@b.test", settings(), "reseller@b.test")).toEqual({})
  })

  it("names each address once, however it is written", () => {
    expect(
      copiesOf(
        "Key@End.test",
        settings({
          to: ["key@end.test", "first@shop.test"],
          cc: ["FIRST@shop.test", "second@shop.test", "reseller@b.test"],
          copy_reseller: true,
        }),
        "Reseller@B.test"
      )
    ).toEqual({
      to: ["first@shop.test"],
      cc: ["second@shop.test", "reseller@b.test"],
    })
  })

  it("names the reseller only where there is one", () => {
    const wanted = settings({ copy_reseller: true })

    expect(copiesOf("a@b.test", wanted, null)).toEqual({})
    expect(copiesOf("a@b.test", wanted, "r@b.test")).toEqual({
      cc: ["r@b.test"],
    })
    expect(copiesOf("r@b.test", wanted, "r@b.test")).toEqual({})
  })
})
