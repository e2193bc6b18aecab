import { CART_REFUSAL_CODES } from "../../../workflows/carts/cart-refused"
import { english } from "../english"
import { german } from "../german"
import { wordsFor } from "../words-for"

/** What the store's routes refuse a cancellation, or its end, with. */
const CANCELLATION_CODES = [
  "esd_cancellation_pending",
  "esd_cancelled",
  "esd_redeemed",
  "esd_return_window_over",
  "esd_not_returnable",
  "esd_no_cancellation",
  "esd_cancellation_decided",
  "esd_licence_changed",
]

/** Why a licence cannot be given back, or was not taken back. */
const REASONS = [
  "esd_redeemed",
  "esd_return_window_over",
  "esd_not_returnable",
  "esd_cancelled",
  "esd_unknown_to_vendor",
]

/** All texts with where they stand; functions with numbers and texts for what they ask. */
function textsOf(value: unknown, path = ""): Array<[string, string]> {
  if (typeof value === "function") {
    return [1, 3].flatMap((number) =>
      textsOf(
        (value as (...args: unknown[]) => unknown)(number, 3, 5),
        `${path}(${number})`
      )
    )
  }

  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        textsOf(inner, path ? `${path}.${key}` : key)
      )
    : [[path, String(value)]]
}

const places = (words: object) =>
  textsOf(words)
    .map(([path]) => path)
    .filter((path) => !path.startsWith("errors.codes."))

describe("the storefront's words", () => {
  it("say the same things in both languages", () => {
    expect(places(german)).toEqual(places(english))
  })

  it.each([
    ["English", english],
    ["German", german],
  ])("are nowhere blank in %s", (_, words) => {
    expect(textsOf(words).filter(([, text]) => !text.trim())).toEqual([])
  })

  it("are translated", () => {
    const same = textsOf(english).filter(
      ([path, text]) => new Map(textsOf(german)).get(path) === text
    )

    // sentences of the shop's own, and what both languages call the same
    expect(
      same.map(([path]) => path).filter((path) => !/\(\d\)$/.test(path))
    ).toEqual([])
  })

  it("have a German sentence for each reason that a cart is refused for", () => {
    expect(Object.keys(german.errors.codes)).toEqual(
      expect.arrayContaining([...CART_REFUSAL_CODES])
    )
  })

  it.each([
    ["English", english],
    ["German", german],
  ])(
    "have a sentence in %s for each way that a cancellation is refused",
    (_, words) => {
      expect(Object.keys(words.errors.codes)).toEqual(
        expect.arrayContaining(CANCELLATION_CODES)
      )
      expect(Object.keys(words.cancellation.reasons)).toEqual(
        expect.arrayContaining(REASONS)
      )
    }
  )

  it.each([
    ["de", german],
    ["de-AT", german],
    ["DE", german],
    ["en-GB", english],
    ["fr", english],
    ["den", english],
  ])("of the language %s are found", (locale, words) => {
    expect(wordsFor(locale)).toBe(words)
  })

  it("can be replaced one by one", () => {
    const words = wordsFor("en", {
      serviceDetails: { save: "Continue to payment" },
      errors: { codes: { esd_own: "Our own." } },
      licences: { for: (name) => `Owner: ${name}` },
    })

    expect(words.serviceDetails.save).toBe("Continue to payment")
    expect(words.serviceDetails.saving).toBe(english.serviceDetails.saving)
    expect(words.errors.codes).toEqual({
      ...english.errors.codes,
      esd_own: "Our own.",
    })
    expect(words.licences.for("Contoso")).toBe("Owner: Contoso")
    expect(english.serviceDetails.save).toBe("Save")
  })
})
