import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"
import {
  type CancellationChange,
  cancellationNotices,
} from "../../src/modules/esd/services/notices/cancellation-notices"
import {
  smtpReply,
  startSmtpInbox,
} from "../../src/providers/smtp/__tests__/support/smtp-inbox"
import type {
  AdminEsdAssetResponse,
  EsdNotificationChanges,
} from "../../src/types"
import { reconcileEsdWorkflow } from "../../src/workflows"
import { emailNoticeJob } from "../../src/workflows/queue/jobs"
import { requestJobs } from "../../src/workflows/queue/request-jobs"
import { describeShop } from "../support/describe-shop"
import { eventually } from "../support/eventually"
import { expectDelivered } from "../support/expect-delivered"
import type { Shopper } from "../support/shopper"

const KEY = /[A-Z0-9]{5}(-[A-Z0-9]{5}){4}/
const STAFF = ["staff@contoso.test", "boss@contoso.test"]

type Cancellation = {
  id: string
  status?: string
  comment?: string
  decision_comment?: string
  reason?: string
  error?: string
  requested_by_type?: "customer" | "user"
}

describeShop(
  (context) => {
    const knex = () =>
      context.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

    const esd = () => context.container.resolve<EsdModuleService>(ESD_MODULE)

    const set = (event: string, changes: EsdNotificationChanges) =>
      context.staff.post(`/admin/esd/notifications/${event}`, changes)

    const buy = async (
      buyer: Shopper,
      quantity: number,
      settings?: { locale: string }
    ) => {
      const order = await buyer.order(
        [{ variant_id: context.shop.licences[0].variant_id, quantity }],
        settings
      )
      await expectDelivered(context, buyer, order, quantity)

      return { order, assets: await context.staff.assets(order) }
    }

    /** A cancellation in the state that it is told in. */
    const cancel = async (
      asset: AdminEsdAssetResponse,
      { id, ...changes }: Cancellation
    ) => {
      await knex()("esd_cancellation").insert({
        id,
        asset_id: asset.id,
        order_id: asset.order_id,
        batch_id: "batch_1",
        status: "requested",
        requested_by_type: "customer",
        requested_at: new Date(),
        ...changes,
      })

      return {
        id,
        asset_id: asset.id,
        order_id: asset.order_id,
        requested_by_type: changes.requested_by_type ?? ("customer" as const),
      }
    }

    const tell = async (
      change: CancellationChange,
      cancellations: Parameters<typeof cancellationNotices>[1]
    ) => {
      const ids = await esd().notices.insert(
        cancellationNotices(change, cancellations)
      )
      await requestJobs(context.container, ids.map(emailNoticeJob))

      return ids
    }

    const noticeMails = async () =>
      (await context.stack.inbox.mails()).filter(({ message_id }) =>
        message_id?.startsWith("<esdnot_")
      )

    const untilMails = (count: number) =>
      eventually(noticeMails, (mails) => expect(mails).toHaveLength(count))

    const untilStates = (states: string[]) =>
      eventually(
        async () => {
          const statuses: string[] = await knex()("esd_notice").pluck("status")

          return statuses.sort()
        },
        (found) => expect(found).toEqual([...states].sort())
      )

    const reconcile = async () => {
      const { result } = await reconcileEsdWorkflow(context.container).run({
        input: { older_than_ms: 0 },
      })

      return result.told
    }

    it("tell the buyer in the order's language and staff in the shop's, each in one e-mail without a key", async () => {
      await set("staff_cancellation", { cc: ["archive@contoso.test"] })
      const buyer = await context.register("buyer@example.com")
      const { order, assets } = await buy(buyer, 2, { locale: "de-DE" })
      await tell("requested", [
        await cancel(assets[0], {
          id: "esdcan_1",
          comment: "Zu viel <b>bestellt</b>.",
        }),
      ])
      const mails = await untilMails(2)
      const toBuyer = mails.find(({ to }) => to.includes(buyer.email))
      const toStaff = mails.find(({ to }) => to.includes(STAFF[0]))
      const ending = assets[0].display_key?.slice(-5)

      expect(toBuyer?.to).toEqual([buyer.email])
      expect(toBuyer?.subject).toMatch(
        new RegExp(
          `^Ihr Antrag auf Kündigung: .* Bestellung ${order.display_id}$`
        )
      )
      expect(toBuyer?.text).toContain(`•••••-${ending}`)
      expect(toBuyer?.text).toContain("> Zu viel <b>bestellt</b>.")
      expect(toStaff?.to).toEqual([...STAFF, "archive@contoso.test"])
      expect(toStaff?.subject).toMatch(
        new RegExp(`^Cancellation requested: .*, order ${order.display_id}$`)
      )
      expect(toStaff?.text).toContain(`Customer: ${buyer.email}`)
      expect(toStaff?.text).toContain("Comment of the customer:")

      for (const { text, subject } of mails) {
        expect(`${subject}\n${text}`).not.toMatch(KEY)
      }

      await untilStates(["sent", "sent"])
    })

    it("tell of an order's licences together, each with what is to be said of it", async () => {
      await set("cancellation_declined", {
        texts: { en: { subject: "{{licence_count}}: {{product_title}}" } },
      })
      const buyer = await context.register("buyer@example.com")
      const { assets } = await buy(buyer, 4)
      const declined = { decision_comment: "Not after a year." }
      const refused = { status: "refused", reason: "esd_redeemed" }
      const cancellations = await Promise.all([
        cancel(assets[0], { id: "esdcan_1", status: "declined", ...declined }),
        cancel(assets[1], { id: "esdcan_2", ...refused }),
        cancel(assets[2], { id: "esdcan_3", ...refused }),
      ])
      await tell("declined", cancellations)
      const [mail] = await untilMails(1)

      expect(mail.subject).toBe(`3: 3 × ${assets[0].product_title}`)
      expect(mail.text).toContain("> Not after a year.")
      expect(mail.text.split("The product key is in use")).toHaveLength(2)
      await untilStates(["sent", "sent", "sent"])

      await tell("returned", [
        await cancel(assets[3], {
          id: "esdcan_4",
          status: "returned",
          requested_by_type: "user",
          comment: "You have two of them.",
        }),
      ])
      const approved = (await untilMails(2)).find(({ subject }) =>
        subject.startsWith("Cancelled: ")
      )

      expect(approved?.text).toContain("Comment of the shop:")
      expect(approved?.text).toContain("> You have two of them.")
    })

    it("are sent once the mail server is back, and where their job was lost", async () => {
      const buyer = await context.register("buyer@example.com")
      const { assets } = await buy(buyer, 2)
      const [first, second] = await Promise.all([
        cancel(assets[0], { id: "esdcan_1", status: "withdrawn" }),
        cancel(assets[1], { id: "esdcan_2", status: "withdrawn" }),
      ])
      await context.stack.inbox.interrupt()
      await tell("withdrawn", [first])
      await eventually(
        () => knex()("esd_notice").where("attempts", ">", 1),
        (tried) => expect(tried).toHaveLength(2)
      )
      await context.stack.inbox.restart()
      await untilMails(2)
      await untilStates(["sent", "sent"])

      await esd().notices.insert(cancellationNotices("withdrawn", [second]))
      expect(await reconcile()).toMatchObject({ notices: 2 })
      const mails = await untilMails(4)

      expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(4)
      await untilStates(["sent", "sent", "sent", "sent"])
      expect(await reconcile()).toMatchObject({ notices: 0 })
    })

    it("are not sent where they are switched off, and say why where the mail server refuses", async () => {
      await set("cancellation_withdrawn", { is_enabled: false })
      const buyer = await context.register("buyer@example.com")
      const { assets } = await buy(buyer, 1)
      const cancellation = await cancel(assets[0], {
        id: "esdcan_1",
        status: "withdrawn",
      })
      await tell("withdrawn", [cancellation])
      await untilMails(1)
      await untilStates(["sent", "suppressed"])

      await context.stack.inbox.interrupt()
      const strict = await startSmtpInbox(
        {
          onRcptTo: (_address, _session, callback) =>
            callback(smtpReply(550, "5.1.1 nobody here")),
        },
        context.stack.inbox.smtpPort
      )

      try {
        await tell("declined", [cancellation])
        await untilStates(["failed", "sent", "suppressed"])
      } finally {
        await strict.close()
        await context.stack.inbox.restart()
      }

      const [{ error }] = await knex()("esd_notice").where("status", "failed")
      expect(error).toMatch(/refused the recipient for good/)
    })

    it("tell staff of licences that failed, once for each reason in an hour", async () => {
      const [refused, other] = context.shop.licences
      await context.vendor.addFault({ kind: "credit_limit", sku: refused.sku })
      const buyer = await context.register("buyer@example.com")
      const fail = async (quantity: number) => {
        const order = await buyer.order([
          { variant_id: refused.variant_id, quantity },
          { variant_id: other.variant_id, quantity: 1 },
        ])
        await eventually(
          () => context.staff.assets(order),
          (assets) =>
            expect(
              assets.filter(({ sync_status }) => sync_status === "failed")
            ).toHaveLength(quantity)
        )

        return order
      }
      const order = await fail(2)

      expect(await reconcile()).toMatchObject({ failures: 1 })
      const [mail] = await untilMails(1)

      expect(mail.to).toEqual(STAFF)
      expect(mail.subject).toBe("Licences failed (2): CreditLimitExceeded")
      expect(mail.text).toContain("Message: ")
      expect(mail.text).toContain(`order ${order.display_id}`)

      await fail(1)
      expect(await reconcile()).toMatchObject({ failures: 0 })
      await knex()("esd_notice").update({
        created_at: new Date(Date.now() - 61 * 60_000),
      })
      expect(await reconcile()).toMatchObject({ failures: 1 })
      const mails = await untilMails(2)

      expect(mails.map(({ subject }) => subject).sort()).toEqual([
        "Licences failed (1): CreditLimitExceeded",
        "Licences failed (2): CreditLimitExceeded",
      ])
      expect(await reconcile()).toMatchObject({ failures: 0, notices: 0 })
    })
  },
  () => ({
    options: {
      email: {
        shopName: "Contoso Software",
        supportEmail: "help@contoso.test",
        staff: STAFF,
      },
    },
  })
)
