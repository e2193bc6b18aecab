import { model } from "@medusajs/framework/utils"

/**
 * How the shop wants an e-mail to be sent, one row for an event. An event
 * without a row is as it is built in.
 */
export const EsdNotification = model
  .define("esd_notification", {
    id: model.id({ prefix: "esdn" }).primaryKey(),
    /** `welcome`, `order_invoice`, `lost_key`; a text, because more will come. */
    event: model.text(),
    is_enabled: model.boolean().default(true),
    /** Who gets each of these e-mails besides its recipient. */
    to: model.array().default([]),
    cc: model.array().default([]),
    /** Whether a reseller gets a copy of the e-mails of its end customers' licences. */
    copy_reseller: model.boolean().default(false),
    /** Subject and introduction by language; the built-in text stands for what is absent. */
    texts: model.json(),
  })
  .indexes([
    {
      name: "IDX_esd_notification_event_unique",
      on: ["event"],
      unique: true,
      where: null,
    },
  ])
