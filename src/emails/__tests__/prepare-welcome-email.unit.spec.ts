import fc from "fast-check"
import { prepareWelcomeEmail } from "../prepare-welcome-email"
import { cleanTexts } from "../rendering/clean-texts"
import { renderEmail } from "../rendering/render-email"
import WelcomeEmail from "../templates/welcome-email"
import type { WelcomeEmailLicence } from "../welcome-email-licence"
import type { WelcomeEmailOrder } from "../welcome-email-order"

const order: WelcomeEmailOrder = {
  locale: "en-GB",
  shopName: "Müller & Söhne <Software>",
  orderDisplayId: "1042",
  orderedAt: new Date("2026-11-22T09:30:00Z"),
  recipientName: `Anna "Ann" O'Neill`,
  supportEmail: "help@shop.example",
  supportUrl: "https://shop.example/help?topic=esd&lang=en",
  productTitle: `Office "Home & Business" <2024>`,
  sku: "EP2-06605",
}

const licence: WelcomeEmailLicence = {
  productKey: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
  activationLink: `https://vendor.example/activate?token=${"a1B2-_".repeat(65)}&lang=en&x='1'&y="<2>"`,
  downloadLink: "https://vendor.example/download?sku=EP2-06605&arch=x64",
  licenceNumber: 2,
  licenceCount: 3,
}

function renderDirectly(
  order: WelcomeEmailOrder,
  licence: WelcomeEmailLicence
) {
  return renderEmail(WelcomeEmail, cleanTexts({ ...order, ...licence }))
}

describe("prepareWelcomeEmail", () => {
  it("fills in what a direct render of the same values gives", async () => {
    const fill = await prepareWelcomeEmail(order)

    expect(fill(licence)).toEqual(renderDirectly(order, licence))
  })

  it.each<[string, Partial<WelcomeEmailLicence>]>([
    ["without an activation link", { activationLink: null }],
    ["without a download link", { downloadLink: null }],
    ["without any link", { activationLink: null, downloadLink: null }],
    ["with empty links", { activationLink: "", downloadLink: "" }],
    ["as the only one", { licenceNumber: 1, licenceCount: 1 }],
  ])("renders a licence %s as a direct render does", async (_, changes) => {
    const fill = await prepareWelcomeEmail(order)
    fill(licence)

    const changed = { ...licence, ...changes }

    expect(fill(changed)).toEqual(renderDirectly(order, changed))
  })

  it("equals a direct render for any values and any order", async () => {
    const word = fc
      .stringMatching(/^[!-~äß€😀]{1,60}$/u)
      .filter((text) => text.trim() !== "")
    const link = fc.option(
      word.map((path) => `https://vendor.example/${path.repeat(8)}`)
    )
    const title = fc.string({ unit: "binary", maxLength: 40 })

    await fc.assert(
      fc.asyncProperty(
        fc.record({
          productKey: word,
          activationLink: link,
          downloadLink: link,
          licenceNumber: fc.integer({ min: 1, max: 9999 }),
          licenceCount: fc.integer({ min: 1, max: 9999 }),
        }),
        fc.record({
          shopName: title,
          productTitle: title,
          recipientName: fc.option(title),
          locale: fc.constantFrom("en", "de-AT"),
        }),
        async (licence, texts) => {
          const anyOrder = { ...order, ...texts }
          const fill = await prepareWelcomeEmail(anyOrder)

          expect(fill(licence)).toEqual(renderDirectly(anyOrder, licence))
        }
      ),
      { numRuns: 30 }
    )
  })

  it("gives every licence its own values", async () => {
    const fill = await prepareWelcomeEmail(order)
    const first = fill({ ...licence, licenceNumber: 1, productKey: "KEY-1" })
    const second = fill({ ...licence, licenceNumber: 2, productKey: "KEY-2" })

    expect(first.text).toContain("KEY-1")
    expect(first.subject).toContain("(1 of 3)")
    expect(second.text).toContain("KEY-2")
    expect(second.text).not.toContain("KEY-1")
    expect(second.html).not.toContain("KEY-1")
  })

  it("renders each shape of licence once, and only when one comes", async () => {
    let renders = 0

    class CountingDate extends Date {
      override valueOf() {
        renders++
        return super.valueOf()
      }

      override [Symbol.toPrimitive](): number & string {
        return this.valueOf() as number & string
      }
    }

    const orderedAt = new CountingDate("2026-11-22T09:30:00Z")
    const fill = await prepareWelcomeEmail({ ...order, orderedAt })
    expect(renders).toBe(0)

    fill(licence)
    const perRender = renders
    expect(perRender).toBeGreaterThan(0)

    fill({ ...licence, productKey: "KEY-2" })
    fill({ ...licence, licenceNumber: 3 })
    expect(renders).toBe(perRender)

    fill({ ...licence, activationLink: null })
    fill({ ...licence, activationLink: null, licenceNumber: 1 })
    expect(renders).toBe(2 * perRender)
  })

  it("does not let an order's text forge a placeholder", async () => {
    const forged = "\uFDD0productKey\uFDD1"
    const fill = await prepareWelcomeEmail({
      ...order,
      productTitle: forged,
      recipientName: forged,
    })

    const { subject, html, text } = fill(licence)

    expect(subject).not.toContain(licence.productKey)
    expect(text.split(licence.productKey)).toHaveLength(2)
    expect(html.split(licence.productKey)).toHaveLength(2)
  })

  it("does not search a licence's values for placeholders", async () => {
    const fill = await prepareWelcomeEmail(order)
    const { subject, text } = fill({
      ...licence,
      activationLink: "https://vendor.example/$&/$1/\uFDD0productKey\uFDD1",
    })

    expect(text).toContain("https://vendor.example/$&/$1/productKey")
    expect(text.split(licence.productKey)).toHaveLength(2)
    expect(subject).not.toContain(licence.productKey)
  })
})
