import { dealOut } from "../deal-out"
import { INVALID_DETAILS, parseServiceDetails } from "../service-details"

const read = (quantity: number, details: unknown) =>
  dealOut(parseServiceDetails({ esd_service_details: details }), quantity).map(
    (detail) =>
      detail && detail !== INVALID_DETAILS
        ? (detail.end_customer_id ?? "own")
        : detail
  )

describe("the service details of a line", () => {
  it("deals licences out in the order of the details", () => {
    expect(
      read(4, [
        { for_resale: true, end_customer_id: "a", quantity: 2 },
        { for_resale: false, quantity: 1 },
        { for_resale: true, end_customer_id: "b", quantity: 1 },
      ])
    ).toEqual(["a", "a", "own", "b"])
  })

  it("leaves the rest to the buyer and cuts off what is too much", () => {
    const three = [{ for_resale: true, end_customer_id: "a", quantity: 3 }]

    expect(read(4, three)).toEqual(["a", "a", "a", null])
    expect(read(2, three)).toEqual(["a", "a"])
    expect(
      read(1, [{ ...three[0], quantity: Number.MAX_SAFE_INTEGER }])
    ).toEqual(["a"])
  })

  it.each([
    ["text", "a"],
    ["a single detail", { for_resale: true, quantity: 1 }],
    ["a quantity of zero", [{ for_resale: true, quantity: 0 }]],
    ["half a licence", [{ for_resale: true, quantity: 0.5 }]],
    [
      "an id that is no text",
      [{ for_resale: true, end_customer_id: {}, quantity: 1 }],
    ],
    [
      "no e-mail address",
      [{ for_resale: true, delivery_email: "nobody", quantity: 1 }],
    ],
    [
      "one bad part of two",
      [{ for_resale: true, end_customer_id: "a", quantity: 1 }, {}],
    ],
  ])("believes nothing of details with %s", (_, details) => {
    expect(read(2, details)).toEqual([INVALID_DETAILS, INVALID_DETAILS])
  })

  it("bears a line without metadata", () => {
    expect(dealOut(parseServiceDetails(null), 1)).toEqual([null])
    expect(read(1, undefined)).toEqual([null])
    expect(read(1, null)).toEqual([null])
  })
})
