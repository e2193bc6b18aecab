import type { EsdNotificationEvent } from "../../../types"
import { createAssets } from "../services/assets/create-assets"
import { requestResends } from "../services/actions/request-resends"
import { claimMails } from "../services/mails/claim-mails"
import { NOTIFICATION_EVENTS } from "../services/notifications/notification-events"
import { NotificationSettings } from "../services/notifications/notification-settings"
import type { CreateAssetInput } from "../types"
import { anAssetInput } from "./support/an-asset-input"
import { describeEsdModule } from "./support/esd-module-runner"

const STAFF = { type: "user", id: "user_1" } as const

describeEsdModule(({ service, MikroOrmWrapper }) => {
  const knex = () => MikroOrmWrapper.forkManager().getKnex()
  const sql = (text: string, values: unknown[] = []) =>
    MikroOrmWrapper.forkManager().execute(text, values)

  const account = (role: "user" | "reseller", email: string) =>
    service.accounts.ensure({
      connection_id: "test",
      role,
      customer_id: null,
      email,
      company_name: null,
      first_name: null,
      last_name: null,
      phone: null,
      country: "DE",
    })

  const createUnsent = async (
    count: number,
    changes: Partial<CreateAssetInput> = {}
  ) => {
    const account_id = await account("user", "end@contoso.test")
    const ids = await createAssets(
      knex(),
      Array.from({ length: count }, (_, index) =>
        anAssetInput(index, { account_id, ...changes })
      )
    )
    await sql("update esd_asset set sync_status = 'synchronized'")

    return ids
  }

  const statesOf = async (ids: string[]) => {
    const rows: Array<{ id: string; email_status: string }> = await knex()(
      "esd_asset"
    )
      .select("id", "email_status")
      .whereIn("id", ids)
    const states = new Map(rows.map((row) => [row.id, row.email_status]))

    return ids.map((id) => states.get(id))
  }

  const ledgerOf = (id: string): Promise<string[]> =>
    knex()("esd_ledger_entry")
      .where({ asset_id: id })
      .orderBy(["created_at", "id"])
      .pluck("action")

  describe("settings of notifications", () => {
    it("are as built in until somebody changes them", async () => {
      expect(await service.notifications.list()).toEqual(
        Object.keys(NOTIFICATION_EVENTS).map((event) => ({
          event,
          is_enabled: true,
          to: [],
          cc: [],
          copy_reseller: false,
          texts: {},
          updated_at: null,
        }))
      )
    })

    it("keep what a change does not name, and hold at once for this process", async () => {
      await service.notifications.get("welcome")
      await service.notifications.update("welcome", {
        to: ["a@shop.test"],
        texts: { de: { subject: "Ihr Schlüssel" } },
      })
      await service.notifications.update("welcome", {
        copy_reseller: true,
        texts: { en: { introduction: "Hi" } },
      })

      expect(await service.notifications.get("welcome")).toMatchObject({
        is_enabled: true,
        to: ["a@shop.test"],
        cc: [],
        copy_reseller: true,
        texts: {
          de: { subject: "Ihr Schlüssel" },
          en: { introduction: "Hi" },
        },
        updated_at: expect.any(String),
      })
    })

    it("lose nothing when several people change them at once", async () => {
      await Promise.all([
        service.notifications.update("welcome", { to: ["a@shop.test"] }),
        service.notifications.update("welcome", { cc: ["b@shop.test"] }),
        service.notifications.update("welcome", { copy_reseller: true }),
        service.notifications.update("welcome", {
          texts: { en: { subject: "A" } },
        }),
        service.notifications.update("welcome", {
          texts: { de: { subject: "B" } },
        }),
      ])

      expect(await service.notifications.retrieve("welcome")).toMatchObject({
        to: ["a@shop.test"],
        cc: ["b@shop.test"],
        copy_reseller: true,
        texts: { en: { subject: "A" }, de: { subject: "B" } },
      })
    })

    it("name in the ledger who changed them, and who gets copies since", async () => {
      await service.notifications.update(
        "welcome",
        { cc: ["sales@shop.test"] },
        STAFF
      )

      expect(
        await knex()("esd_ledger_entry")
          .select("actor_type", "actor_id", "details")
          .where({ action: "notification_changed" })
      ).toEqual([
        {
          actor_type: "user",
          actor_id: "user_1",
          details: {
            event: "welcome",
            changed: "cc",
            is_enabled: "true",
            to: "",
            cc: "sales@shop.test",
            copy_reseller: "false",
          },
        },
      ])
    })

    it("stay as they are when a change is refused", async () => {
      await service.notifications.update("welcome", { cc: ["b@shop.test"] })

      await expect(
        service.notifications.update("welcome", {
          is_enabled: false,
          to: ["nobody"],
        })
      ).rejects.toMatchObject({ code: "esd_notification_address_invalid" })
      await expect(
        service.notifications.update("parcel", { is_enabled: false })
      ).rejects.toMatchObject({ type: "not_found" })
      expect(await service.notifications.retrieve("welcome")).toMatchObject({
        is_enabled: true,
        to: [],
        cc: ["b@shop.test"],
      })
    })

    it("are read once for many licences, and again some seconds later", async () => {
      let time = 0
      let statements = 0
      const counted = knex()
      counted.on("query", () => statements++)
      const settings = new NotificationSettings(counted, () => time)
      const ask = (event: EsdNotificationEvent) => settings.get(event)

      await Promise.all(Array.from({ length: 100 }, () => ask("welcome")))
      await ask("lost_key")
      expect(statements).toBe(1)

      await service.notifications.update("welcome", { is_enabled: false })
      const own = statements
      expect((await ask("welcome")).is_enabled).toBe(true)
      expect(statements).toBe(own)

      time += 5_000
      expect((await ask("welcome")).is_enabled).toBe(false)
      expect(statements).toBe(own + 1)
    })
  })

  describe("an e-mail that is switched off", () => {
    it("is held back once, with an entry in the ledger", async () => {
      const ids = await createUnsent(3)
      const answers = await Promise.all(
        [...ids, ...ids].map((id) => service.mails.suppress(id))
      )

      expect(answers.filter(Boolean)).toHaveLength(3)
      expect(await statesOf(ids)).toEqual(Array(3).fill("suppressed"))
      expect(await ledgerOf(ids[0])).toEqual(["created", "email_suppressed"])
    })

    it("is not held back when a person asked for it, a worker has it, or there is nothing to send", async () => {
      const [asked, taken, unbought, cancelled, sent] = await createUnsent(5)
      await requestResends(knex(), [asked], { actor: STAFF })
      await claimMails(knex(), [taken], 60_000)
      await sql(
        "update esd_asset set sync_status = 'unsynchronized' where id = ?",
        [unbought]
      )
      await sql("update esd_asset set status = 'cancelled' where id = ?", [
        cancelled,
      ])
      await sql("update esd_asset set email_status = 'sent' where id = ?", [
        sent,
      ])
      const ids = [asked, taken, unbought, cancelled, sent]
      const answers = await Promise.all(
        ids.map((id) => service.mails.suppress(id))
      )

      expect(answers).toEqual(Array(5).fill(false))
      expect(await statesOf(ids)).toEqual([
        "pending",
        "pending",
        "pending",
        "pending",
        "sent",
      ])
    })

    it("goes out when a person asks for it afterwards", async () => {
      const [id] = await createUnsent(1)
      await service.mails.suppress(id)
      expect(await claimMails(knex(), [id], 60_000)).toEqual([])

      await requestResends(knex(), [id], { actor: STAFF })
      expect(await service.mails.suppress(id)).toBe(false)
      expect(await claimMails(knex(), [id], 60_000)).toMatchObject([{ id }])
    })
  })

  it("tells who sends an e-mail its reseller, and whether a person chose the address", async () => {
    const reseller_account_id = await account("reseller", "msp@reseller.test")
    const [id] = await createUnsent(1, { reseller_account_id })
    const claim = async () => (await claimMails(knex(), [id], 60_000))[0]

    expect(await claim()).toMatchObject({
      delivery_email: "buyer0@contoso.test",
      is_redirected: false,
      reseller_email: "msp@reseller.test",
    })

    await sql("update esd_asset set email_status = 'sent'")
    await requestResends(knex(), [id], { actor: STAFF, to: "it@else.test" })
    expect(await claim()).toMatchObject({
      delivery_email: "it@else.test",
      is_redirected: true,
    })
  })
})
