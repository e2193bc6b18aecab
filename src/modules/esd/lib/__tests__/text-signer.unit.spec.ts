import fc from "fast-check"
import { TextSigner, type Statement } from "../text-signer"

const keyOf = (byte: number) => Buffer.alloc(32, byte).toString("base64")
const oldKey = { id: "2025-01", key: keyOf(1) }
const newKey = { id: "2026-11", key: keyOf(2) }
const statement: Statement = ["service-details", "cus_1", "variant_1", []]

describe("the text signer", () => {
  const signer = new TextSigner([newKey, oldKey])

  it("knows what it signed, whatever is said", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (said) => {
        const signed: Statement = ["purpose", ...said]

        expect(signer.isSigned(signed, signer.sign(signed))).toBe(true)
      })
    )
  })

  it.each<[string, Statement]>([
    ["another purpose", ["lost-key", "cus_1", "variant_1", []]],
    ["another part", ["service-details", "cus_2", "variant_1", []]],
    ["parts that are divided otherwise", ["service-details", "cus_1variant_1"]],
    ["fewer parts", ["service-details", "cus_1", "variant_1"]],
  ])("refuses a signature for %s", (_, other) => {
    expect(signer.isSigned(other, signer.sign(statement))).toBe(false)
  })

  it.each([
    ["nothing", ""],
    ["a key alone", "2026-11."],
    ["a key that is not among its own", "2024-01.AAAA"],
    ["half a signature", signer.sign(statement).slice(0, -9)],
    [
      "a signature with the name of another key",
      signer.sign(statement).replace("2026-11", "2025-01"),
    ],
  ])("refuses %s", (_, signature) => {
    expect(signer.isSigned(statement, signature)).toBe(false)
  })

  it("knows what a former key signed, as long as that is listed", () => {
    const former = new TextSigner([oldKey]).sign(statement)

    expect(signer.isSigned(statement, former)).toBe(true)
    expect(new TextSigner([newKey]).isSigned(statement, former)).toBe(false)
  })

  it("cannot be made without a key", () => {
    expect(() => new TextSigner([])).toThrow("encryptionKeys is empty")
  })
})
