import type { CancellationEmailProps } from "../cancellation-email-props"
import type { CancelledLicence, CancelledLicences } from "../cancelled-licence"
import {
  renderCancellationEmail,
  renderStaffCancellationEmail,
  renderStaffFailureEmail,
} from "../render-notice-email"

const licence = (
  licenceNumber: number,
  changes: Partial<CancelledLicence> = {}
): CancelledLicence => ({
  productTitle: "Office & Home",
  sku: "79G-05018",
  licenceNumber,
  licenceCount: 30,
  displayKey: `•••••-•••••-•••••-•••••-0000${licenceNumber % 10}`,
  ...changes,
})

const props = (
  groups: CancelledLicences[],
  changes: Partial<CancellationEmailProps> = {}
): CancellationEmailProps => ({
  locale: "en-GB",
  shopName: "Müller & Söhne",
  orderDisplayId: "1042",
  recipientName: "Anna Müller",
  supportEmail: "help@shop.example",
  supportUrl: null,
  groups,
  ...changes,
})

describe("an e-mail about a cancellation", () => {
  it("names order, product, licence and masked key, and quotes the comment", async () => {
    const { subject, html, text } = await renderCancellationEmail(
      "cancellation_requested",
      props([
        {
          licences: [licence(2)],
          comment: "One too many.\n\nSorry!",
          isByCustomer: true,
        },
      ])
    )

    expect(subject).toBe(
      "We got your request to cancel Office & Home – order 1042"
    )

    for (const part of [
      "Hello Anna Müller,",
      "(79G-05018), licence 2 of 30, product key •••••-•••••-•••••-•••••-00002",
      "Your comment:",
      "help@shop.example",
    ]) {
      expect(html).toContain(part)
      expect(text).toContain(part)
    }

    expect(text).toContain("> One too many.\n> \n> Sorry!")
  })

  it.each([
    ["cancellation_requested", "Ihr Antrag auf Kündigung: Office & Home"],
    ["cancellation_withdrawn", "Antrag auf Kündigung zurückgezogen: Office"],
    ["cancellation_approved", "Gekündigt: Office & Home – Bestellung 1042"],
    ["cancellation_declined", "Kündigung nicht möglich: Office & Home"],
  ] as const)("is German for an Austrian (%s)", async (event, beginning) => {
    const { subject, text } = await renderCancellationEmail(
      event,
      props([{ licences: [licence(2)] }], { locale: "de-AT" })
    )

    expect(subject).toContain(beginning)
    expect(text).toContain("Guten Tag Anna Müller,")
    expect(text).toContain("Lizenz 2 von 30")
  })

  it("says why Microsoft did not take licences back, each with its own reason", async () => {
    const { subject, text } = await renderCancellationEmail(
      "cancellation_declined",
      props([
        { licences: [licence(1)], reason: "esd_redeemed" },
        {
          licences: [licence(2, { productTitle: "Windows" })],
          reason: "SomethingNew",
          error: "Ask the distributor, ticket 7.",
        },
        { licences: [licence(3)], decisionComment: "Bought last year." },
      ])
    )

    expect(subject).toBe("Cannot be cancelled: 3 licences – order 1042")
    expect(text).toContain("Reason: The product key is in use")
    expect(text).toContain("Reason: Microsoft did not take the licence back.")
    expect(text).not.toContain("ticket 7")
    expect(text).toContain("Answer of the shop:\n\n> Bought last year.")
  })

  it("tells of many licences in one list that ends somewhere", async () => {
    const { subject, text } = await renderCancellationEmail(
      "cancellation_approved",
      props([
        {
          licences: Array.from({ length: 30 }, (_, at) => licence(at + 1)),
          creditNoteNumber: "CN-2026-000007",
        },
      ])
    )

    expect(subject).toBe("Cancelled: 30 × Office & Home – order 1042")
    expect(text).toContain("licence 20 of 30")
    expect(text).not.toContain("licence 21 of 30")
    expect(text).toContain("and 10 more licences")
    expect(text).toContain("Credit note: CN-2026-000007")
  })

  it("shows what people wrote as text, 500 characters of it at most", async () => {
    const { html, text } = await renderCancellationEmail(
      "cancellation_requested",
      props([
        {
          licences: [licence(1, { productTitle: "<b>\u0000Office</b>" })],
          comment: `<script>alert("1")</script>${"😀".repeat(600)}`,
          isByCustomer: true,
        },
      ])
    )

    expect(html).not.toMatch(/<script|<b>|\u0000/)
    expect(text).toContain(`<script>alert("1")</script>😀`)
    expect([...text].filter((character) => character === "😀")).toHaveLength(
      499 - `<script>alert("1")</script>`.length
    )
  })

  it("tells staff who it is about and what to do", async () => {
    const staff = (news: "requested" | "withdrawn" | "refused") =>
      renderStaffCancellationEmail({
        locale: "en",
        shopName: "Contoso",
        news,
        orderDisplayId: "1042",
        customerEmail: "anna@customer.test",
        groups: [
          {
            licences: [licence(1)],
            comment: "One too many.",
            isByCustomer: true,
            reason: news === "refused" ? "SomethingNew" : null,
            error: "Ask the distributor, ticket 7.",
          },
        ],
      })
    const requested = await staff("requested")

    expect(requested.subject).toBe(
      "Cancellation requested: Office & Home, order 1042"
    )
    expect(requested.text).toContain("Customer: anna@customer.test")
    expect(requested.text).toContain("Comment of the customer:")
    expect(requested.text).toContain("Please approve or decline")
    expect((await staff("withdrawn")).subject).toMatch(/^Cancellation withdr/)
    expect((await staff("refused")).text).toContain(
      "Reason: Ask the distributor, ticket 7."
    )
  })
})

describe("an e-mail about failed licences", () => {
  it.each([
    [true, "Licences failed (12): CreditLimitExceeded"],
    [false, "Licences failed (more than 12): CreditLimitExceeded"],
  ])("says how many, why, and an example (%s)", async (isExact, expected) => {
    const { subject, text } = await renderStaffFailureEmail({
      locale: "en",
      shopName: "Contoso",
      reason: "CreditLimitExceeded",
      count: 12,
      isExact,
      error: "The limit is used up.",
      example: {
        productTitle: "Office",
        sku: "79G-05018",
        orderDisplayId: "1042",
      },
    })

    expect(subject).toBe(expected)
    expect(text).toContain("Message: The limit is used up.")
    expect(text).toContain("For example: Office (79G-05018), order 1042")
  })
})
