import { model } from "@medusajs/framework/utils"

/**
 * An e-mail about something that happened, to the customer or to staff. Written
 * in the transaction that makes it happen, so that none is forgotten and none
 * is told of what was undone (docs/adr/0029).
 */
export const EsdNotice = model
  .define("esd_notice", {
    id: model.id({ prefix: "esdnot" }).primaryKey(),
    /** Event of the notifications, e.g. `cancellation_declined`. */
    event: model.text(),
    recipient: model.enum(["customer", "staff"]),
    /** What happened, so that it is told once: a cancellation's id, for staff with what happened to it, or a failure and until when it was counted. */
    subject_id: model.text(),
    order_id: model.text().nullable(),
    asset_id: model.text().nullable(),
    /** What the e-mail says besides. Never a key or a link that opens one. */
    details: model.json().nullable(),
    status: model
      .enum(["pending", "sent", "failed", "suppressed"])
      .default("pending"),
    attempts: model.number().default(0),
    /** Why it was not sent, in a sentence for staff. */
    error: model.text().nullable(),
    /** Until when one worker has it for itself. */
    claimed_until: model.dateTime().nullable(),
    /** The notice whose e-mail tells of this one too; the same for every try. */
    sent_with: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_esd_notice_subject_unique",
      on: ["subject_id", "event", "recipient"],
      unique: true,
      where: null,
    },
    { name: "IDX_esd_notice_pending", on: ["id"], where: "status = 'pending'" },
    {
      name: "IDX_esd_notice_failures",
      on: ["created_at"],
      where: "event = 'staff_failure'",
    },
  ])
