import { z } from "@medusajs/framework/zod"

/** Who the shop's licence e-mails come from and where their readers get help. */
export const emailOptions = z.strictObject({
  /** Shop name in subject, greeting and footer. Default: the store's name in Medusa. */
  shopName: z.string().min(1).optional(),
  /** Sender address. Default: that of the notification provider. */
  from: z.string().min(3).optional(),
  /** Address that customers write to for help. */
  supportEmail: z.email("must be an e-mail address").optional(),
  /** Page where customers find help. */
  supportUrl: z
    .url({ protocol: /^https?$/, message: "must be an http(s) URL" })
    .optional(),
  /** Addresses of the shop that are told of cancellations and of licences that failed. Default: none. */
  staff: z
    .array(z.email("must be an e-mail address").max(254))
    .max(20, "has more than 20 addresses")
    .refine(isUnique, "names an address twice")
    .default([]),
  /** How long sending one e-mail may take before it counts as interrupted and is sent again, in milliseconds. Longer than the provider's own time-outs. Default: 120000. */
  timeoutMs: z.int().min(1000).default(120_000),
  /** Language of e-mails when the order names none, BCP 47. Default: `en`. */
  defaultLocale: z.string().min(2).default("en"),
})

/** Checked e-mail options. */
export type EmailOptions = z.output<typeof emailOptions>

function isUnique(addresses: string[]): boolean {
  const lower = addresses.map((address) => address.toLowerCase())

  return new Set(lower).size === lower.length
}
