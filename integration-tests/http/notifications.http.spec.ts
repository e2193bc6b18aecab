import type { AxiosResponse } from "axios"
import { NOTIFICATION_EVENTS } from "../../src/modules/esd/services/notifications/notification-events"
import { ESD_INVOICE_MODULE } from "../../src/modules/esd-invoice"
import type EsdInvoiceModuleService from "../../src/modules/esd-invoice/service"
import {
  smtpReply,
  startSmtpInbox,
} from "../../src/providers/smtp/__tests__/support/smtp-inbox"
import type {
  AdminEsdAssetResponse,
  EsdNotificationChanges,
} from "../../src/types"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import type { CartSettings, Shopper } from "../support/shopper"

const ROUTE = "/admin/esd/notifications"
const KEY = /^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$/m

describeShop((context) => {
  const set = async (event: string, changes: EsdNotificationChanges) => {
    const { status, data } = await context.staff.post(
      `${ROUTE}/${event}`,
      changes
    )
    expect([status, data.message]).toEqual([200, undefined])

    return data.esd_notification
  }

  const buy = (
    shopper: Shopper,
    quantity: number,
    settings?: CartSettings,
    details?: Record<string, unknown>
  ) =>
    shopper.order(
      [
        {
          variant_id: context.shop.licences[0].variant_id,
          quantity,
          ...(details && {
            service_details: [{ for_resale: false, ...details }],
          }),
        },
      ],
      settings
    )

  const untilEmails = (
    order: { id: string },
    email_status: AdminEsdAssetResponse["email_status"],
    quantity: number
  ) =>
    eventually(
      () => context.staff.assets(order),
      (assets) =>
        expect(
          assets.map((asset) => [asset.sync_status, asset.email_status])
        ).toEqual(Array(quantity).fill(["synchronized", email_status])),
      60_000
    )

  const untilMails = (count: number) =>
    eventually(
      () => context.stack.inbox.licenceMails(),
      (mails) => expect(mails).toHaveLength(count)
    )

  const invoiceMails = async () =>
    (await context.stack.inbox.mails()).filter(({ message_id }) =>
      message_id?.startsWith("<esdinv_")
    )

  const invoiceDeliveries = async () => {
    const deliveries = await context.container
      .resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
      .listEsdInvoiceDeliveries()

    return deliveries.map(({ status }) => status)
  }

  const expectRefusal = (
    { status, data }: AxiosResponse,
    code: string,
    sentence: RegExp
  ) => {
    expect([status, data.code]).toEqual([422, `esd_notification_${code}`])
    expect(data.message).toMatch(sentence)
  }

  it("puts the shop's own words into the e-mails of each language, with the key still in them", async () => {
    await set("welcome", {
      texts: {
        en: {
          subject: "{{licence_number}}/{{licence_count}} {{order_number}}",
          introduction: "Dear {{recipient_name}},\n\nyours, {{shop_name}} <3",
        },
        de: { subject: "Ihr Schlüssel für {{sku}}" },
      },
    })
    await set("order_invoice", {
      texts: { en: { subject: "Pay {{total}} for {{invoice_number}}" } },
    })
    const buyer = await context.register("buyer@example.com")
    const english = await buy(buyer, 2)
    await untilEmails(english, "sent", 2)
    const mails = await untilMails(2)

    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      `1/2 ${english.display_id}`,
      `2/2 ${english.display_id}`,
    ])

    for (const { text } of mails) {
      expect(text).toContain("Dear Jürgen Müller,")
      expect(text).toContain("yours, Contoso Software <3")
      expect(text).toMatch(KEY)
    }

    const [invoice] = await eventually(invoiceMails, (found) =>
      expect(found).toHaveLength(1)
    )
    expect(invoice.subject).toMatch(/^Pay .*€.* for \S+\d$/)

    const german = await buy(buyer, 1, { locale: "de-DE" })
    await untilEmails(german, "sent", 1)
    const [mail] = (await untilMails(3)).filter(({ subject }) =>
      subject.startsWith("Ihr Schlüssel für ")
    )

    // Only the subject was changed; the rest is built in.
    expect(mail.text).toContain("vielen Dank für Ihre Bestellung bei Contoso")
    expect(mail.text).toMatch(KEY)
  })

  it("sends nothing that is switched off, delivers all the same, and sends when a person asks", async () => {
    await set("welcome", { is_enabled: false, cc: ["sales@shop.test"] })
    await set("order_invoice", { is_enabled: false })
    const buyer = await context.register("buyer@example.com")
    const order = await buy(buyer, 2)
    const [first, second] = await untilEmails(order, "suppressed", 2)
    await context.untilIdle()

    expect(await context.stack.inbox.mails()).toEqual([])
    expect(await invoiceDeliveries()).toEqual(["suppressed"])
    expect((await buyer.assets(order)).map((it) => it.email_status)).toEqual([
      "suppressed",
      "suppressed",
    ])
    await eventually(
      () => context.readOrder(order.id),
      ({ fulfillments }) =>
        expect(fulfillments).toMatchObject([
          { delivered_at: expect.anything() },
        ])
    )
    const { ledger } = await context.staff.asset(first.id)
    expect(ledger.map(({ action }) => action)).toContain("email_suppressed")

    await context.staff.post(`/admin/esd/assets/${first.id}/resend`)
    const [mail] = await untilMails(1)

    expect(mail.to).toEqual([buyer.email, "sales@shop.test"])
    expect(mail.text).toMatch(KEY)
    await eventually(
      () => context.staff.assets(order),
      (assets) =>
        expect(
          Object.fromEntries(assets.map((it) => [it.id, it.email_status]))
        ).toEqual({ [first.id]: "sent", [second.id]: "suppressed" })
    )
  })

  it("sends extra recipients and the reseller a copy in the one e-mail of each licence", async () => {
    await set("welcome", {
      to: ["Archive@shop.test", "keys@end.test"],
      cc: ["archive@shop.test", "sales@shop.test"],
      copy_reseller: true,
    })
    await set("order_invoice", { cc: ["books@shop.test"] })
    const reseller = await context.register("msp@reseller.test")
    await new AccountDesk(context).create({
      role: "reseller",
      email: reseller.email,
      customer_id: reseller.id,
    })
    const { data } = await reseller.post("/store/esd/end-customers", {
      email: "ada@end.test",
      company_name: "Ada & Söhne",
    })
    const order = await buy(reseller, 2, undefined, {
      for_resale: true,
      end_customer_id: data.esd_end_customer.id,
      delivery_email: "keys@end.test",
    })
    const [asset] = await untilEmails(order, "sent", 2)
    const mails = await untilMails(2)

    for (const { to } of mails) {
      expect(to.map((address) => address.toLowerCase()).sort()).toEqual([
        "archive@shop.test",
        "keys@end.test",
        "msp@reseller.test",
        "sales@shop.test",
      ])
    }

    expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(2)
    const [invoice] = await eventually(invoiceMails, (found) =>
      expect(found).toHaveLength(1)
    )
    expect(invoice.to).toEqual(["msp@reseller.test", "books@shop.test"])

    // An address that a person chose is for this one sending, and alone.
    await context.staff.post(`/admin/esd/assets/${asset.id}/resend`, {
      to: "it@else.test",
    })
    const again = (await untilMails(3)).find(({ to }) =>
      to.includes("it@else.test")
    )
    expect(again?.to).toEqual(["it@else.test"])
  })

  it("shows what can be set, and what is said without it", async () => {
    const list = await context.staff.get(`${ROUTE}?limit=2&offset=1`)

    expect(list.status).toBe(200)
    expect(list.data).toMatchObject({
      esd_notifications: [{ event: "order_invoice" }, { event: "credit_note" }],
      count: Object.keys(NOTIFICATION_EVENTS).length,
      offset: 1,
      limit: 2,
    })

    const { data } = await context.staff.get(`${ROUTE}/lost_key`)

    expect(data.esd_notification).toMatchObject({
      event: "lost_key",
      is_enabled: true,
      variables: ["shop_name", "order_number", "recipient_name"],
      built_in_texts: {
        en: { subject: "See the product keys of order {{order_number}} again" },
        de: { introduction: expect.stringContaining("{{shop_name}}") },
      },
      can_be_disabled: false,
      can_be_copied: false,
      can_copy_reseller: false,
    })
    expect((await context.staff.get(`${ROUTE}/parcel`)).status).toBe(404)
    expect((await context.staff.get(`${ROUTE}/constructor`)).status).toBe(404)

    for (const path of ["parcel", "parcel/preview", "parcel/test-email"]) {
      const body = path.endsWith("test-email") ? { to: "a@b.test" } : {}

      expect((await context.staff.post(`${ROUTE}/${path}`, body)).status).toBe(
        404
      )
    }

    expect(
      (await context.api.get(ROUTE, { validateStatus: () => true })).status
    ).toBe(401)
  })

  it("refuses what cannot be sent, says where, and stores nothing of it", async () => {
    const before = await set("welcome", { is_enabled: true, to: [], texts: {} })
    const post = (event: string, body: unknown) =>
      context.staff.post(`${ROUTE}/${event}`, body)

    expectRefusal(
      await post("welcome", {
        is_enabled: false,
        texts: { de: { introduction: "Key: {{product_key}}" } },
      }),
      "variable_unknown",
      /^texts\.de\.introduction: .*\{\{product_key\}\}.* There are: \{\{shop_name\}\}/
    )
    expectRefusal(
      await post("welcome", { cc: ["good@shop.test", "bad@"] }),
      "address_invalid",
      /^cc: "bad@" is not/
    )
    expectRefusal(
      await post("welcome", {
        texts: { en: { subject: "Hi\r\nBcc: x@evil.test" } },
      }),
      "line_break",
      /^texts\.en\.subject: must be one line/
    )
    expectRefusal(
      await post("welcome", { texts: { en: { subject: "x".repeat(201) } } }),
      "text_too_long",
      /has 201 characters, 200 are allowed/
    )
    expectRefusal(
      await post("lost_key", { is_enabled: false }),
      "always_sent",
      /^is_enabled: /
    )
    expectRefusal(
      await post("lost_key", { cc: ["a@b.test"] }),
      "no_copies",
      /^cc: .* order's address alone/
    )
    expectRefusal(
      await post("order_invoice/preview", {
        texts: { en: { subject: "{{sku}}" } },
      }),
      "variable_unknown",
      /\{\{sku\}\}/
    )

    for (const body of [
      { is_enabled: "no" },
      { to: "a@b.test" },
      { texts: { fr: { subject: "Bonjour" } } },
      { texts: { en: { footer: "x" } } },
      { bcc: ["a@b.test"] },
    ]) {
      const { status, data } = await post("welcome", body)

      expect([status, data.type]).toEqual([400, "invalid_data"])
    }

    const { data } = await context.staff.get(`${ROUTE}/welcome`)
    expect(data.esd_notification).toEqual(before)
  })

  it("previews the real e-mail with words that are not stored and a key that is none", async () => {
    const before = await set("welcome", { texts: { en: { subject: "Saved" } } })
    const preview = async (body: object) =>
      (await context.staff.post(`${ROUTE}/welcome/preview`, body)).data
        .esd_notification_preview
    const english = await preview({})
    const german = await preview({
      locale: "de-AT",
      texts: {
        de: { subject: "Für {{order_number}}", introduction: "<b>{{sku}}</b>" },
      },
    })

    expect(english.subject).toBe("Saved")
    expect(english.html).toContain("Contoso Software")
    expect(english.text).toContain("PREVW-0NLY0-N0TAK-EY000-00001")
    expect(german.subject).toBe("Für 1042")
    expect(german.html).toContain("&lt;b&gt;EP2-06605&lt;/b&gt;")
    expect(german.text).toContain("Produktschlüssel")

    for (const event of Object.keys(NOTIFICATION_EVENTS)) {
      const { status, data } = await context.staff.post(
        `${ROUTE}/${event}/preview`,
        { locale: "de" }
      )

      expect(status).toBe(200)
      expect(data.esd_notification_preview.text).toContain("1042")
      expect(data.esd_notification_preview.html).toContain('lang="de"')
    }

    const { data } = await context.staff.get(`${ROUTE}/welcome`)
    expect(data.esd_notification).toEqual(before)
    expect(await context.stack.inbox.mails()).toEqual([])
  })

  it("sends a test e-mail to one address, and says when the mail server refuses it", async () => {
    await set("welcome", {
      cc: ["sales@shop.test"],
      texts: { de: { subject: "Probe für {{shop_name}}" } },
    })
    const test = (body: object) =>
      context.staff.post(`${ROUTE}/welcome/test-email`, body)
    const answer = await test({ to: "me@shop.test", locale: "de" })

    expect([answer.status, answer.data]).toEqual([202, {}])
    expect(await context.stack.inbox.mails()).toMatchObject([
      {
        to: ["me@shop.test"],
        subject: "Probe für Contoso Software",
        text: expect.stringContaining("PREVW-0NLY0-N0TAK-EY000-00001"),
      },
    ])
    expect((await test({ to: "nobody" })).status).toBe(400)

    await context.stack.inbox.interrupt()

    try {
      expectRefusal(
        await test({ to: "me@shop.test" }),
        "test_refused",
        /^The test e-mail was not sent\. The mail server could not be reached\./
      )

      const strict = await startSmtpInbox(
        {
          onRcptTo: (_address, _session, callback) =>
            callback(smtpReply(550, "5.1.1 hunter2 is not here")),
        },
        context.stack.inbox.smtpPort
      )

      try {
        const refused = await test({ to: "me@shop.test" })

        expectRefusal(
          refused,
          "test_refused",
          /refused the recipient for good\. Check the e-mail address\./
        )
        expect(JSON.stringify(refused.data)).not.toContain("hunter2")
      } finally {
        await strict.close()
      }
    } finally {
      await context.stack.inbox.restart()
    }
  })
})
