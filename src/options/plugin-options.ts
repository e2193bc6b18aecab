import { z } from "@medusajs/framework/zod"
import { always } from "./always"
import { connectionOptions } from "./connection-options"
import { emailOptions } from "./email-options"
import { encryptionKeyOptions } from "./encryption-key-options"
import { invoiceOptions } from "./invoice-options"
import { queueOptions } from "./queue-options"
import { storeLimitOptions } from "./store-limit-options"
import { storefrontOptions } from "./storefront-options"

/** All that a merchant can set, as it stands in `medusa-config.ts`. */
export const pluginOptions = z
  .strictObject({
    /** Sets of vendor credentials, at least one. */
    connections: z
      .array(connectionOptions)
      .min(1, "must hold at least one connection"),
    /** Keys that protect product keys at rest; the first encrypts, all decrypt. */
    encryptionKeys: z
      .array(encryptionKeyOptions)
      .min(1, "must hold at least one key"),
    /** When licences are bought: as soon as the order is placed, or once it is paid. Default: `order.placed`. */
    provisionOn: z
      .enum(["order.placed", "payment.captured"])
      .default("order.placed"),
    /** Whether accounts are made known to the vendor by themselves, before the first purchase. Where not, licences wait until staff synchronize the account. Default: true. */
    autoSyncAccounts: z.boolean().default(true),
    /** What becomes of the money when a licence was given back and its credit note is issued: nothing, staff refund by hand (`none`); a credit line lowers what the order comes to (`credit_line`); that, and captured payments are refunded (`payment`). Default: `none`. */
    refundOnReturn: z.enum(["none", "credit_line", "payment"]).default("none"),
    /** Redis of the queues. Default: `projectConfig.redisUrl`. */
    redisUrl: z
      .url({ protocol: /^rediss?$/, message: "must be a redis(s) URL" })
      .optional(),
    queue: queueOptions.prefault({}),
    email: emailOptions.prefault({}),
    invoice: invoiceOptions.prefault({}),
    storeLimits: storeLimitOptions.prefault({}),
    storefront: storefrontOptions.prefault({}),
  })
  .refine(({ connections }) => idsDiffer(connections), {
    path: ["connections"],
    message: "has an id that is used twice",
    when: always,
  })
  .refine(({ encryptionKeys }) => idsDiffer(encryptionKeys), {
    path: ["encryptionKeys"],
    message: "has an id that is used twice",
    when: always,
  })

/** What a merchant writes. */
export type PluginOptionsInput = z.input<typeof pluginOptions>

/** Checked options with every default filled in. */
export type PluginOptions = z.output<typeof pluginOptions>

function idsDiffer(list: unknown): boolean {
  const ids = Array.isArray(list)
    ? list.map((it: { id?: unknown } | null) => it?.id).filter(Boolean)
    : []

  return new Set(ids).size === ids.length
}
