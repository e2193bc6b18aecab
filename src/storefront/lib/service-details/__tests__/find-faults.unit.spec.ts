import { EsdRequestError } from "../../../client/esd-request-error"
import { english } from "../../../words/english"
import type { FormChange } from "../change-form"
import { faultsOfError } from "../faults-of-error"
import { findFaults } from "../find-faults"
import { formAfter } from "./a-form"

const words = english.serviceDetails.faults
const RESALE = {
  type: "setForResale",
  part: "part-0",
  forResale: true,
} as const
const ADD_NEW = { type: "addNew", part: "part-0", country: "" } as const

const faultsAfter = (...changes: FormChange[]) =>
  findFaults(formAfter(...changes), words)

describe("findFaults", () => {
  it("finds none in a form that nobody touched", () => {
    expect(faultsAfter()).toEqual([])
  })

  it("names the line and the field of a resale without an end customer", () => {
    expect(faultsAfter(RESALE)).toEqual([
      {
        field: "part-0.recipient",
        text: words.endCustomerMissing,
        line: "Office",
      },
    ])
  })

  it("wants e-mail address and country of a new end customer, once for several parts", () => {
    expect(
      faultsAfter(
        RESALE,
        ADD_NEW,
        { type: "setForResale", part: "part-1", forResale: true },
        { type: "chooseNew", part: "part-1", draft: "new-2" }
      )
    ).toEqual([
      { field: "new-2.email", text: words.emailMissing, line: "Office" },
      { field: "new-2.country", text: words.countryMissing, line: "Office" },
    ])
  })

  it.each(["a", "a@b", "a b@c.example", "a@b@c.example"])(
    "does not take %j for an e-mail address",
    (email) => {
      expect(
        faultsAfter({ type: "setDeliveryEmail", part: "part-0", email })
      ).toMatchObject([
        { field: "part-0.deliveryEmail", text: words.emailWrong },
      ])
    }
  )

  it.each(["", "0", "-1", "1.5", "1e1", "x", "9999999"])(
    "does not take %j for a quantity",
    (quantity) => {
      expect(
        faultsAfter(
          { type: "addPart", line: "office" },
          { type: "setQuantity", part: "part-0", quantity }
        )
      ).toContainEqual(
        expect.objectContaining({
          field: "part-0.quantity",
          text: words.quantityWrong,
        })
      )
    }
  )

  it.each([
    ["2", 3],
    ["4", 5],
  ])(
    "wants quantities that sum to the line's, not %s and 1",
    (quantity, sum) => {
      expect(
        faultsAfter(
          { type: "addPart", line: "office" },
          { type: "setForResale", part: "part-2", forResale: false },
          { type: "setQuantity", part: "part-0", quantity }
        )
      ).toEqual([
        {
          field: "part-0.quantity",
          text: words.sumWrong(sum, 4),
          line: "Office",
        },
      ])
    }
  )
})

describe("faultsOfError", () => {
  const taken = new EsdRequestError("Exists.", {
    status: 409,
    code: "esd_end_customer_exists",
  })

  it("shows a taken e-mail address at its field", () => {
    expect(faultsOfError(taken, formAfter(ADD_NEW), english)).toEqual([
      {
        field: "new-2.email",
        text: english.errors.codes.esd_end_customer_exists,
        line: "",
      },
    ])
  })

  it("leaves open whose address is taken where several are new", () => {
    const form = formAfter(ADD_NEW, { ...ADD_NEW, part: "part-1" })

    expect(faultsOfError(taken, form, english)).toMatchObject([{ field: "" }])
  })

  it("says any other refusal in its sentence", () => {
    const error = new EsdRequestError('"Office" is not sold any more.', {
      status: 422,
      code: "esd_product_not_sold",
    })

    expect(faultsOfError(error, formAfter(), english)).toEqual([
      { field: "", text: '"Office" is not sold any more.', line: "" },
    ])
  })
})
