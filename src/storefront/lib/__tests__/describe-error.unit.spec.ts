import { EsdRequestError } from "../../client/esd-request-error"
import { english } from "../../words/english"
import { german } from "../../words/german"
import { describeError } from "../describe-error"

const error = (
  details: ConstructorParameters<typeof EsdRequestError>[1],
  message = "quantity: the cart has 4 licences."
) => new EsdRequestError(message, details)

describe("describeError", () => {
  it.each([
    [error({ type: "network_error" }), english.errors.network],
    [error({ status: 401 }), english.errors.unauthorized],
    [error({ status: 403 }), english.errors.forbidden],
    [error({ status: 404 }), english.errors.notFound],
    [error({ status: 500 }), english.errors.server],
    [error({ status: 200 }), english.errors.server],
    [new TypeError("x is not a function"), english.errors.server],
    [error({ status: 422 }), "The cart has 4 licences."],
    [error({ status: 400 }, "Wrong."), "Wrong."],
    [
      error({ status: 409, code: "esd_end_customer_exists" }),
      english.errors.codes.esd_end_customer_exists,
    ],
  ])("says in words what %s is", (failure, sentence) => {
    expect(describeError(failure, english)).toBe(sentence)
  })

  it.each([
    [30_000, "in a minute"],
    [61_000, "in 2 minutes"],
    [null, "wait a while"],
  ])("says how long to wait: %s ms", (retryAfterMs, words) => {
    expect(
      describeError(error({ status: 429, retryAfterMs }), english)
    ).toContain(words)
  })

  it("says a rule that was broken in German", () => {
    const refusal = error({ status: 422, code: "esd_quantities_differ" })

    expect(describeError(refusal, german)).toBe(
      german.errors.codes.esd_quantities_differ
    )
  })
})
