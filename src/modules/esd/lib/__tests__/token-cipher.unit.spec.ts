import { inspect } from "node:util"
import fc from "fast-check"
import { TokenCipher } from "../token-cipher"
import {
  InvalidEncryptionKeysError,
  TamperedEnvelopeError,
  UnknownEncryptionKeyError,
} from "../token-cipher-errors"

const keyOf = (byte: number) => Buffer.alloc(32, byte).toString("base64")
const oldKey = { id: "2025-01", key: keyOf(1) }
const newKey = { id: "2026-11", key: keyOf(2) }
const plain = "BCDFG-HJKMN-PQRTV-WXY23-46789"
const place = { assetId: "esda_1", field: "token" }

describe("the token cipher", () => {
  const cipher = new TokenCipher([newKey, oldKey])

  it("opens what it sealed, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string(),
        fc.string(),
        (text, assetId, field) => {
          const where = { assetId, field }

          expect(cipher.open(cipher.seal(text, where), where)).toBe(text)
        }
      )
    )
  })

  it("writes the version and the key's id, and nothing of the text", () => {
    const envelope = cipher.seal(plain, place)

    expect(envelope).toMatch(/^v1\.2026-11\.[\w-]{16}\.[\w-]{22}\.[\w-]{39}$/)
    expect(envelope).not.toContain("BCDFG")
    expect(cipher.keyIdOf(envelope)).toBe("2026-11")
  })

  it("never gives the same envelope twice", () => {
    const envelopes = Array.from({ length: 1000 }, () =>
      cipher.seal(plain, place)
    )

    expect(new Set(envelopes.map((it) => it.split(".")[2])).size).toBe(1000)
  })

  it("opens what an earlier release stored", () => {
    // Made once with this format. When this fails, stored keys are lost: add a version, never change v1.
    const stored =
      "v1.2026-11.NB8j8ujNZnUQng94.RpTJdKJbZuxKL_pB2GaoCg.FvjFoxb7jE1Ka9ggZ3eFjYpLshFcoM9tiTTXDmA"

    expect(cipher.open(stored, place)).toBe(plain)
    expect(cipher.lookupHash(plain)).toBe(
      "f61bc99b3d68777136da35e7e3063a2de3ff302a94aa130ab26a78cad4e912e3"
    )
  })

  it.each([
    ["another licence", { ...place, assetId: "esda_2" }],
    ["another column", { ...place, field: "activation_link" }],
    ["parts that join to the same text", { assetId: "1", field: "tokenesda_" }],
  ])("does not open an envelope that was copied to %s", (_name, elsewhere) => {
    const envelope = cipher.seal(plain, place)

    expect(() => cipher.open(envelope, elsewhere)).toThrow(
      TamperedEnvelopeError
    )
  })

  it("does not open an envelope in which one character was changed", () => {
    const envelope = cipher.seal(plain, place)

    fc.assert(
      fc.property(
        fc.nat(envelope.length - 1),
        fc.constantFrom(..."AZaz09-_.=+/ v2"),
        (index, character) => {
          fc.pre(envelope[index] !== character)
          const changed =
            envelope.slice(0, index) + character + envelope.slice(index + 1)

          expect(() => cipher.open(changed, place)).toThrow(
            /cannot be decrypted|is missing from encryptionKeys/
          )
        }
      )
    )
  })

  it.each([
    "",
    "v1",
    "v1....",
    "v2.2026-11.AAAA.AAAA.AAAA",
    "BCDFG-HJKMN-PQRTV-WXY23-46789",
  ])("refuses %j, which is no envelope", (text) => {
    expect(() => cipher.open(text, place)).toThrow(TamperedEnvelopeError)
    expect(() => cipher.keyIdOf(text)).toThrow(TamperedEnvelopeError)
  })

  it("refuses an envelope that was cut off or extended", () => {
    const envelope = cipher.seal(plain, place)

    for (let length = 0; length < envelope.length; length += 1) {
      expect(() => cipher.open(envelope.slice(0, length), place)).toThrow(
        TamperedEnvelopeError
      )
    }
    expect(() => cipher.open(`${envelope}.AAAA`, place)).toThrow(
      TamperedEnvelopeError
    )
  })

  it("refuses a tag that was shortened", () => {
    const [version, id, iv, tag, text] = cipher.seal(plain, place).split(".")
    const short = Buffer.from(tag ?? "", "base64url")
      .subarray(0, 4)
      .toString("base64url")

    expect(() =>
      cipher.open([version, id, iv, short, text].join("."), place)
    ).toThrow(TamperedEnvelopeError)
  })

  describe("when keys are rotated", () => {
    const before = new TokenCipher([oldKey])
    const after = new TokenCipher([newKey])

    it("opens what the old key sealed and seals with the new one", () => {
      const envelope = before.seal(plain, place)

      expect(cipher.open(envelope, place)).toBe(plain)
      expect(cipher.keyIdOf(envelope)).toBe("2025-01")
      expect(cipher.currentKeyId).toBe("2026-11")
      expect(cipher.keyIdOf(cipher.seal(plain, place))).toBe("2026-11")
    })

    it("says which key is missing", () => {
      const open = () => after.open(before.seal(plain, place), place)

      expect(open).toThrow(UnknownEncryptionKeyError)
      expect(open).toThrow('"2025-01", which is missing from encryptionKeys')
    })

    it("does not open an envelope with other key material of the same id", () => {
      const impostor = new TokenCipher([{ id: "2025-01", key: keyOf(9) }])

      expect(() => impostor.open(before.seal(plain, place), place)).toThrow(
        TamperedEnvelopeError
      )
    })

    it("does not open an envelope that was relabelled with another key's id", () => {
      const twins = new TokenCipher([newKey, { id: "twin", key: newKey.key }])
      const relabelled = twins.seal(plain, place).replace("2026-11", "twin")

      expect(() => twins.open(relabelled, place)).toThrow(TamperedEnvelopeError)
    })

    it("finds licences by the hash of every key, the current first", () => {
      expect(cipher.lookupHashes(plain)).toEqual([
        after.lookupHash(plain),
        before.lookupHash(plain),
      ])
      expect(cipher.lookupHash(plain)).toBe(after.lookupHash(plain))
    })
  })

  it("hashes the same text alike and different texts differently", () => {
    expect(cipher.lookupHash(plain)).toMatch(/^[0-9a-f]{64}$/)
    expect(cipher.lookupHash(plain)).toBe(cipher.lookupHash(plain))
    expect(cipher.lookupHash(`${plain} `)).not.toBe(cipher.lookupHash(plain))
  })

  it.each([
    ["no key", [], "is empty"],
    [
      "a key of 16 bytes",
      [{ id: "a", key: "AAAAAAAAAAAAAAAAAAAAAA==" }],
      '"a"',
    ],
    ["no base64", [{ id: "a", key: "not a key" }], '"a"'],
    ["an id with a dot", [{ id: "a.b", key: keyOf(1) }], "An id"],
    ["an empty id", [{ id: "", key: keyOf(1) }], "An id"],
    ["an id twice", [oldKey, oldKey], "twice"],
  ])("cannot be built from %s, and says so", (_name, keys, message) => {
    const build = () => new TokenCipher(keys)

    expect(build).toThrow(InvalidEncryptionKeysError)
    expect(build).toThrow(message)
  })

  it("shows neither keys nor plain texts in errors or when it is printed", () => {
    const material = "c2VjcmV0LXNlY3JldC1zZWNyZXQ="
    const faults = [
      () => new TokenCipher([{ id: "a", key: material }]),
      () => cipher.open(cipher.seal(plain, place), { ...place, field: "x" }),
      () => cipher.open(plain, place),
      () => new TokenCipher([oldKey]).open(cipher.seal(plain, place), place),
    ]
    const shown = faults.map((fault) => {
      try {
        return String(fault())
      } catch (error) {
        return inspect(error, { depth: 10, showHidden: true })
      }
    })

    expect(shown.join()).not.toContain(material)
    expect(shown.join()).not.toContain(plain)
    expect(inspect(cipher, { depth: 10, showHidden: true })).not.toMatch(
      /Buffer|AgICAgI/
    )
  })
})
