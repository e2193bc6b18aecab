import { NOTIFICATION_EVENTS } from "../../modules/esd/services/notifications/notification-events"
import { emailPreviews } from "../email-previews"
import { prepareWelcomeEmail } from "../prepare-welcome-email"
import { cleanTexts } from "../rendering/clean-texts"
import { renderEmail } from "../rendering/render-email"
import CancellationApprovedEmail from "../templates/cancellation-approved-email"
import CancellationDeclinedEmail from "../templates/cancellation-declined-email"
import CancellationRequestedEmail from "../templates/cancellation-requested-email"
import CancellationWithdrawnEmail from "../templates/cancellation-withdrawn-email"
import CreditNoteEmail from "../templates/credit-note-email"
import InvoiceEmail from "../templates/invoice-email"
import LostKeyEmail from "../templates/lost-key-email"
import StaffCancellationEmail from "../templates/staff-cancellation-email"
import StaffFailureEmail from "../templates/staff-failure-email"
import WelcomeEmail from "../templates/welcome-email"

const { productKey, activationLink, downloadLink, ...example } =
  WelcomeEmail.PreviewProps
const licence = {
  productKey,
  activationLink,
  downloadLink,
  licenceNumber: 2,
  licenceCount: 3,
}

const CANCELLATIONS = {
  cancellation_requested: CancellationRequestedEmail,
  cancellation_withdrawn: CancellationWithdrawnEmail,
  cancellation_approved: CancellationApprovedEmail,
  cancellation_declined: CancellationDeclinedEmail,
}

const names = (values: Record<string, string>) => Object.keys(values).sort()

describe("a shop's own words in an e-mail", () => {
  it("can name exactly the variables that the settings allow", () => {
    expect({
      welcome: names(WelcomeEmail.variables(WelcomeEmail.PreviewProps)),
      order_invoice: names(InvoiceEmail.variables(InvoiceEmail.PreviewProps)),
      credit_note: names(
        CreditNoteEmail.variables(CreditNoteEmail.PreviewProps)
      ),
      lost_key: names(LostKeyEmail.variables(LostKeyEmail.PreviewProps)),
      ...Object.fromEntries(
        Object.entries(CANCELLATIONS).map(([event, email]) => [
          event,
          names(email.variables(email.PreviewProps)),
        ])
      ),
      staff_cancellation: names(
        StaffCancellationEmail.variables(StaffCancellationEmail.PreviewProps)
      ),
      staff_failure: names(
        StaffFailureEmail.variables(StaffFailureEmail.PreviewProps)
      ),
    }).toEqual(
      Object.fromEntries(
        Object.entries(NOTIFICATION_EVENTS).map(([event, { variables }]) => [
          event,
          [...variables].sort(),
        ])
      )
    )
  })

  it("are filled in, for each licence of an order anew", async () => {
    const fill = await prepareWelcomeEmail({
      ...example,
      subjectText:
        "{{ product_title }} {{licence_number}}/{{licence_count}}, {{order_number}}",
      introductionText:
        "Dear {{recipient_name}},\n\nlicence {{licence_number}} of {{shop_name}}.",
    })
    const second = fill(licence)
    const third = fill({ ...licence, licenceNumber: 3 })

    expect(second.subject).toBe(
      "Microsoft Office Home & Business 2024 2/3, 1042"
    )
    expect(third.subject).toContain(" 3/3,")
    expect(second.text).toContain(
      "Dear Anna Müller,\n\nlicence 2 of Nordlicht Software."
    )
    expect(third.text).toContain("licence 3 of")
    expect(second.text).toContain(productKey)
    expect(second.text).not.toContain("Thank you for your order")
  })

  it("are the same prepared as rendered directly", async () => {
    const order = {
      ...example,
      subjectText: "{{licence_number}} <{{sku}}> {{licence_count}}",
      introductionText: "{{licence_number}} & {{unknown}} {{sku}}\nline",
    }
    const fill = await prepareWelcomeEmail(order)

    for (const licenceCount of [1, 3]) {
      const values = { ...licence, licenceNumber: 1, licenceCount }

      expect(fill(values)).toEqual(
        renderEmail(WelcomeEmail, cleanTexts({ ...order, ...values }))
      )
    }
  })

  it("are text and no HTML", () => {
    const { html, text } = renderEmail(WelcomeEmail, {
      ...WelcomeEmail.PreviewProps,
      subjectText: "</title><script>alert(1)</script>",
      introductionText: `<img src=x onerror="alert(1)"> & {{recipient_name}}`,
      recipientName: "<b>Bobby</b>",
    })

    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(text).toContain(`<img src=x onerror="alert(1)"> & <b>Bobby</b>`)
  })

  it("do not find variables in a value", () => {
    const { subject } = renderEmail(InvoiceEmail, {
      ...InvoiceEmail.PreviewProps,
      subjectText: "{{recipient_name}}",
      recipientName: "{{total}}",
    })

    expect(subject).toBe("{{total}}")
  })

  it("cannot forge the place of a key", async () => {
    const fill = await prepareWelcomeEmail({
      ...example,
      subjectText: "\uFDD0productKey\uFDD1",
      introductionText: "\uFDD0productKey\uFDD1",
    })
    const { subject, text } = fill(licence)

    expect(subject).toBe("productKey")
    expect(text.split(productKey)).toHaveLength(2)
  })

  it("leave the built-in subject where nothing remains of theirs", () => {
    const { subject } = renderEmail(LostKeyEmail, {
      ...LostKeyEmail.PreviewProps,
      subjectText: " {{recipient_name}} ",
      recipientName: null,
    })

    expect(subject).toBe("See the product keys of order 1042 again")
  })

  it.each(["en", "de"])(
    "read like the built-in ones when they say the same (%s)",
    (locale) => {
      for (const [event, preview] of Object.entries(emailPreviews)) {
        const shop = {
          locale,
          shopName: "Contoso",
          supportEmail: null,
          supportUrl: null,
        }
        const builtIn = preview.builtIn(locale)
        const own = preview.render({
          ...shop,
          introductionText: builtIn.introduction,
        })

        expect(own).toEqual(preview.render(shop))
        expect(builtIn.subject).toContain(
          event === "staff_failure" ? "{{reason}}" : "{{order_number}}"
        )
        expect(preview.render(shop).html).toContain("Contoso")
      }
    }
  )
})
