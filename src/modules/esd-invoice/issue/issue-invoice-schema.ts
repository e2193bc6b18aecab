import { z } from "@medusajs/framework/zod"
import { decimalSchema } from "./decimal-schema"
import { isTimeZone } from "./is-time-zone"

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"))

const text = z.string("must be a text").trim().min(1, "must not be empty")
const optionalText = z.string("must be a text").trim().nullish()

const amount = decimalSchema
  .refine((value) => !value.lt(0), {
    message: "must not be negative; what is given back is a credit note",
  })
  // Minus zero is a zero.
  .transform((value) => value.abs())

const item = z.object({
  asset_id: text,
  line_item_id: text,
  sku: text,
  title: text,
  amount,
  tax_amount: amount,
  tax_rate: decimalSchema
    .refine((rate) => !rate.lt(0), { message: "must not be negative" })
    .nullable(),
})

/** The rules for what an invoice says; each message completes "<field> …". */
export const issueInvoiceSchema = z.object({
  order_id: text,
  order_display_id: z.int("must be a whole number"),
  customer_id: text.nullable(),
  bill_to: z.object({
    name: text,
    company: optionalText,
    address_lines: z
      .array(z.string("must be a text"))
      .max(8, "must hold at most 8 lines"),
    email: text,
    tax_id: optionalText,
  }),
  seller_name: optionalText.transform((name) => name || null),
  currency_code: text
    .refine((code) => CURRENCIES.has(code.toUpperCase()), {
      message: "must be a currency of ISO 4217, such as eur",
    })
    .transform((code) => code.toLowerCase()),
  locale: text,
  time_zone: text
    .refine(isTimeZone, {
      message: "must be a time zone such as Europe/Berlin",
    })
    .default("UTC"),
  items: z
    .array(item)
    .min(1, "must hold at least one licence")
    .superRefine((items, context) => {
      const seen = new Set<string>()

      items.forEach(({ asset_id }, index) => {
        if (seen.has(asset_id)) {
          context.addIssue({
            code: "custom",
            path: [index, "asset_id"],
            message: `names ${asset_id}, which is already an item of this invoice`,
          })
        }

        seen.add(asset_id)
      })
    }),
})
