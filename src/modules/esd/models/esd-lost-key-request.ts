import { model } from "@medusajs/framework/utils"

/**
 * Somebody asked for the keys of an order without a login. Whether the order
 * number and the e-mail address belong together is found out afterwards, so
 * that the answer cannot tell. Rows are deleted after a day.
 */
export const EsdLostKeyRequest = model
  .define("esd_lost_key_request", {
    id: model.id({ prefix: "esdlk" }).primaryKey(),
    order_display_id: model.number(),
    /** Keyed hash of the e-mail address that was given. */
    email_hash: model.text(),
    /** The order that both belong to; null until it was found, and where there is none. */
    order_id: model.text().nullable(),
    /** Until when the request is answered; once the order was found, until when the link works. */
    expires_at: model.dateTime(),
    attempts: model.number().default(0),
    /** Until when one worker has this request for itself. */
    claimed_until: model.dateTime().nullable(),
    /** When it was looked at for good, whether or not an order was found. */
    answered_at: model.dateTime().nullable(),
    /** When the mail server accepted the e-mail with the link. */
    sent_at: model.dateTime().nullable(),
    /** When the link was used. */
    used_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_esd_lost_key_request_created",
      on: ["created_at"],
      where: null,
    },
    {
      name: "IDX_esd_lost_key_request_email",
      on: ["email_hash", "created_at"],
      where: null,
    },
    {
      name: "IDX_esd_lost_key_request_unanswered",
      on: ["id"],
      where: "answered_at IS NULL",
    },
  ])
