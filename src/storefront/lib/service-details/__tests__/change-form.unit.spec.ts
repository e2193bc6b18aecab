import { toItems } from "../to-items"
import { CONTOSO, DETAILS, FABRIKAM, formAfter } from "./a-form"

const RESALE = {
  type: "setForResale",
  part: "part-0",
  forResale: true,
} as const
const CHOOSE = {
  type: "choose",
  part: "part-0",
  endCustomer: CONTOSO,
} as const
const ADD_NEW = { type: "addNew", part: "part-0", country: "DE" } as const

describe("the form of the service details", () => {
  it("begins as the cart has it", () => {
    expect(toItems(formAfter())).toEqual([
      {
        line_item_id: "office",
        for_resale: false,
        delivery_email: null,
        quantity: 4,
      },
      {
        line_item_id: "windows",
        for_resale: false,
        delivery_email: null,
        quantity: 1,
      },
    ])
  })

  it("sends the keys to the end customer that is chosen", () => {
    const [item] = toItems(formAfter(RESALE, CHOOSE))

    expect(item).toEqual({
      line_item_id: "office",
      for_resale: true,
      end_customer_id: CONTOSO.id,
      delivery_email: CONTOSO.email,
      quantity: 4,
    })
  })

  it("lets the address follow another end customer", () => {
    const [item] = toItems(
      formAfter(RESALE, CHOOSE, { ...CHOOSE, endCustomer: FABRIKAM })
    )

    expect(item.delivery_email).toBe(FABRIKAM.email)
  })

  it("keeps an address that somebody typed", () => {
    const [item] = toItems(
      formAfter(
        RESALE,
        CHOOSE,
        { type: "setDeliveryEmail", part: "part-0", email: "own@example.com" },
        { ...CHOOSE, endCustomer: FABRIKAM }
      )
    )

    expect(item.delivery_email).toBe("own@example.com")
  })

  it("forgets end customer and address of what is for us after all", () => {
    const [item] = toItems(
      formAfter(RESALE, CHOOSE, { ...RESALE, forResale: false })
    )

    expect(item).toEqual({
      line_item_id: "office",
      for_resale: false,
      delivery_email: null,
      quantity: 4,
    })
  })

  it("sends a new end customer without what was left blank", () => {
    const [item] = toItems(
      formAfter(RESALE, ADD_NEW, {
        type: "setNew",
        draft: "new-2",
        values: {
          company_name: " 株式会社サンプル ",
          email: "it@sample.example",
          city: "東京",
        },
      })
    )

    expect(item).toMatchObject({
      end_customer: {
        company_name: "株式会社サンプル",
        email: "it@sample.example",
        country: "DE",
        address: { city: "東京" },
      },
      delivery_email: "it@sample.example",
    })
    expect(Object.keys(item.end_customer ?? {})).not.toContain("phone")
  })

  it("gives one new end customer to several parts", () => {
    const items = toItems(
      formAfter(
        RESALE,
        ADD_NEW,
        { type: "setForResale", part: "part-1", forResale: true },
        { type: "chooseNew", part: "part-1", draft: "new-2" },
        { type: "setNew", draft: "new-2", values: { email: "a@b.example" } }
      )
    )

    expect(items.map(({ end_customer }) => end_customer?.email)).toEqual([
      "a@b.example",
      "a@b.example",
    ])
    expect(items.map(({ delivery_email }) => delivery_email)).toEqual([
      "a@b.example",
      "a@b.example",
    ])
  })

  it("takes one licence for each further end customer", () => {
    const add = { type: "addPart", line: "office" } as const
    const quantities = formAfter(add, add, add).lines[0].parts.map(
      ({ quantity }) => quantity
    )

    expect(quantities).toEqual(["1", "1", "1", "1"])
  })

  it("gives what is left to a further end customer", () => {
    const { parts } = formAfter(
      { type: "setQuantity", part: "part-0", quantity: "1" },
      { type: "addPart", line: "office" }
    ).lines[0]

    expect(parts.map(({ quantity }) => quantity)).toEqual(["1", "3"])
  })

  it("gives the licences of a part that is removed to its neighbour", () => {
    const add = { type: "addPart", line: "office" } as const
    const withTwo = formAfter(add, { type: "removePart", part: "part-2" })
    const withoutFirst = formAfter(add, { type: "removePart", part: "part-0" })

    expect(withTwo.lines[0].parts).toMatchObject([
      { id: "part-0", quantity: "4" },
    ])
    expect(withoutFirst.lines[0].parts).toMatchObject([
      { id: "part-2", quantity: "4" },
    ])
  })

  it("does not remove a line's only part", () => {
    expect(
      formAfter({ type: "removePart", part: "part-0" }).lines[0].parts
    ).toHaveLength(1)
  })

  it("makes all other lines as one is, each with its own quantity", () => {
    const items = toItems(
      formAfter(RESALE, CHOOSE, { type: "useForAll", part: "part-0" })
    )

    expect(items).toMatchObject([
      { line_item_id: "office", end_customer_id: CONTOSO.id, quantity: 4 },
      { line_item_id: "windows", end_customer_id: CONTOSO.id, quantity: 1 },
    ])
  })

  it("gives a part that is left alone all licences of the line", () => {
    const { parts } = formAfter(
      { type: "addPart", line: "office" },
      { type: "setQuantity", part: "part-0", quantity: "x" },
      { type: "removePart", part: "part-2" }
    ).lines[0]

    expect(parts).toMatchObject([{ id: "part-0", quantity: "4" }])
  })

  it("gives the only part of a line whose quantity has changed all its licences", () => {
    const details = structuredClone(DETAILS)
    details.lines[0].quantity = 7

    expect(toItems(formAfter({ type: "fill", details }))).toMatchObject([
      { line_item_id: "office", quantity: 7 },
      { line_item_id: "windows", quantity: 1 },
    ])
  })

  it("keeps several parts of a line whose quantity has changed, to be corrected", () => {
    const details = structuredClone(DETAILS)
    const [part] = details.lines[0].parts
    details.lines[0].parts = [
      { ...part, quantity: 1 },
      { ...part, quantity: 2 },
    ]

    expect(toItems(formAfter({ type: "fill", details }))).toMatchObject([
      { line_item_id: "office", quantity: 1 },
      { line_item_id: "office", quantity: 2 },
      { line_item_id: "windows" },
    ])
  })

  it("buys for its customer who is no reseller any more", () => {
    const details = structuredClone(DETAILS)
    details.can_resell = false
    details.lines[0].parts[0] = {
      for_resale: true,
      end_customer: CONTOSO,
      delivery_email: "own@example.com",
      quantity: 4,
    }

    expect(toItems(formAfter({ type: "fill", details }))[0]).toEqual({
      line_item_id: "office",
      for_resale: false,
      delivery_email: "own@example.com",
      quantity: 4,
    })
  })

  it("becomes what the shop has saved", () => {
    const saved = structuredClone(DETAILS)
    saved.lines[0].parts = [
      { ...saved.lines[0].parts[0], quantity: 1 },
      {
        for_resale: true,
        end_customer: CONTOSO,
        delivery_email: CONTOSO.email,
        quantity: 3,
      },
    ]

    expect(
      toItems(formAfter(ADD_NEW, { type: "fill", details: saved }))
    ).toMatchObject([
      { quantity: 1 },
      { end_customer_id: CONTOSO.id, quantity: 3 },
      { line_item_id: "windows" },
    ])
  })
})
