import { model } from "@medusajs/framework/utils"

/**
 * One attempt to cancel a licence: who asked, who decided, how far it is. A
 * licence has at most one that is open (docs/adr/0027).
 */
export const EsdCancellation = model
  .define("esd_cancellation", {
    id: model.id({ prefix: "esdcan" }).primaryKey(),
    asset_id: model.text(),
    order_id: model.text(),
    /** Cancellations that were begun together share it, and a credit note. */
    batch_id: model.text(),
    status: model.enum([
      "requested",
      "withdrawn",
      "declined",
      "accepted",
      "refused",
      "returned",
      "completed",
    ]),

    comment: model.text().nullable(),
    requested_by_type: model.enum(["system", "user", "customer"]),
    requested_by_id: model.text().nullable(),
    requested_at: model.dateTime(),
    decision_comment: model.text().nullable(),
    decided_by_type: model.enum(["system", "user", "customer"]).nullable(),
    decided_by_id: model.text().nullable(),
    decided_at: model.dateTime().nullable(),

    /** Stable code of why the licence was not taken back. */
    reason: model.text().nullable(),
    /** The same, or what the last try ended with, in a sentence for staff. */
    error: model.text().nullable(),
    attempts: model.number().default(0),
    /** Until when one worker has it for itself. */
    claimed_until: model.dateTime().nullable(),
    /** When the licence was cancelled: taken back by the vendor, or never bought. */
    returned_at: model.dateTime().nullable(),
    credit_note_id: model.text().nullable(),
    completed_at: model.dateTime().nullable(),
  })
  // Never deleted, like licences: `where: null` keeps an index whole, and plain
  // SQL says `deleted_at IS NULL` where an index has a condition.
  .indexes([
    {
      name: "IDX_esd_cancellation_open_unique",
      on: ["asset_id"],
      unique: true,
      where: "status IN ('requested', 'accepted')",
    },
    {
      name: "IDX_esd_cancellation_asset",
      on: ["asset_id", "requested_at"],
      where: null,
    },
    {
      name: "IDX_esd_cancellation_order",
      on: ["order_id", "requested_at"],
      where: null,
    },
    {
      name: "IDX_esd_cancellation_status",
      on: ["status", "requested_at"],
      where: null,
    },
    {
      name: "IDX_esd_cancellation_accepted",
      on: ["id"],
      where: "status = 'accepted'",
    },
    {
      name: "IDX_esd_cancellation_returned",
      on: ["order_id", "batch_id"],
      where: "status = 'returned'",
    },
  ])
