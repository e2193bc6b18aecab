import { dirname } from "node:path"
import type {
  CreateNotificationDTO,
  INotificationModuleService,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import provider from "../index"
import { readDeliveryFailures } from "../read-delivery-failures"
import { smtpReply, startSmtpInbox, type SmtpInbox } from "./support/smtp-inbox"

jest.setTimeout(60_000)

const providers = [
  {
    resolve: provider,
    id: "esd-smtp",
    options: {
      channels: ["email"],
      host: "127.0.0.1",
      port: 0,
      from: "shop@shop.example",
    },
  },
]

let inbox: SmtpInbox

moduleIntegrationTestRunner<INotificationModuleService>({
  moduleName: Modules.NOTIFICATION,
  dbName: "esd-smtp-notification",
  injectedDependencies: {
    [ContainerRegistrationKeys.LOGGER]: { ...console, debug: () => undefined },
  },
  resolve: dirname(require.resolve("@medusajs/notification/package.json")),
  moduleOptions: { providers },
  hooks: {
    beforeModuleInit: async () => {
      inbox = await startSmtpInbox({
        onRcptTo: ({ address }, _session, callback) => {
          const reply = { bad: "550 5.1.1 unknown", slow: "450 4.2.1 later" }[
            address.split("@")[0]
          ]

          callback(
            reply ? smtpReply(Number(reply.slice(0, 3)), reply.slice(4)) : null
          )
        },
      })
      providers[0].options.port = inbox.port
    },
  },
  testSuite: ({ service }) => {
    afterEach(() => inbox.close())

    function notification(
      id: string,
      to: string
    ): CreateNotificationDTO & { id: string } {
      return {
        id,
        to: `${to}@customer.example`,
        channel: "email",
        template: "esd-welcome",
        content: { subject: id, html: "<p>AAAAA-BBBBB</p>", text: "AAAAA" },
        provider_data: { message_id: `<${id}@shop.example>` },
      }
    }

    async function statuses() {
      const rows = await service.listNotifications({}, { order: { id: "ASC" } })

      return rows.map(({ id, status, external_id }) => ({
        id,
        status,
        external_id,
      }))
    }

    describe("the Notification module with esd-smtp", () => {
      it("sends a notification's content and keeps its Message-ID", async () => {
        const [row] = await service.createNotifications([
          notification("noti_1", "anna"),
        ])

        expect(row).toMatchObject({
          id: "noti_1",
          status: "success",
          external_id: "<noti_1@shop.example>",
        })
        expect(inbox.mails[0].html).toContain("AAAAA-BBBBB")
      })

      it("stores no content", async () => {
        const row = await service.createNotifications(
          notification("noti_1", "anna")
        )
        const stored = await service.retrieveNotification(row.id)

        expect(JSON.stringify(stored)).not.toContain("AAAAA")
      })

      it("sends the others of a call when some of them fail", async () => {
        const error: unknown = await service
          .createNotifications([
            notification("noti_1", "anna"),
            notification("noti_2", "bad"),
            notification("noti_3", "slow"),
            notification("noti_4", "berta"),
          ])
          .catch((error: unknown) => error)

        expect(readDeliveryFailures(error)).toMatchObject([
          {
            notificationId: "noti_2",
            code: "recipient_refused",
            isPermanent: true,
            status: "550 5.1.1",
          },
          {
            notificationId: "noti_3",
            code: "deferred",
            isPermanent: false,
            status: "450 4.2.1",
          },
        ])
        expect(await statuses()).toEqual([
          {
            id: "noti_1",
            status: "success",
            external_id: "<noti_1@shop.example>",
          },
          { id: "noti_2", status: "failure", external_id: null },
          { id: "noti_3", status: "failure", external_id: null },
          {
            id: "noti_4",
            status: "success",
            external_id: "<noti_4@shop.example>",
          },
        ])
        expect(inbox.mails).toHaveLength(2)
      })

      it("names every notification when the server is down", async () => {
        await inbox.close()

        const error: unknown = await service
          .createNotifications([
            notification("noti_1", "anna"),
            notification("noti_2", "berta"),
          ])
          .catch((error: unknown) => error)

        expect(
          readDeliveryFailures(error).map(({ notificationId, code }) => [
            notificationId,
            code,
          ])
        ).toEqual([
          ["noti_1", "server_unreachable"],
          ["noti_2", "server_unreachable"],
        ])
      })
    })
  },
})
