import { z } from "@medusajs/framework/zod"

const numberPrefix = (value: string) =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9/_-]{0,20}$/,
      "must be at most 20 letters, digits, /, _ or -"
    )
    .default(value)

/** What stands on invoices and how they are numbered. */
export const invoiceOptions = z.strictObject({
  /** The seller as it must appear on an invoice. */
  seller: z
    .strictObject({
      /** Legal name. Default: the store's name. */
      name: z.string().min(1).optional(),
      /** Postal address, a line each. */
      addressLines: z.array(z.string().min(1)).max(8).default([]),
      /** VAT or tax identification number. */
      taxId: z.string().min(1).optional(),
      /** Address for questions about the invoice. */
      email: z.email("must be an e-mail address").optional(),
    })
    .prefault({}),
  /** Zone in which documents are dated, IANA. Default: `UTC`. */
  timeZone: z
    .string()
    .refine(isTimeZone, { message: "must be a time zone like Europe/Berlin" })
    .default("UTC"),
  /** What an invoice's number starts with. Default: `INV-`. */
  invoicePrefix: numberPrefix("INV-"),
  /** What a credit note's number starts with. Default: `CN-`. */
  creditNotePrefix: numberPrefix("CN-"),
})

/** Checked invoice options. */
export type InvoiceOptions = z.output<typeof invoiceOptions>

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone }))
  } catch {
    return false
  }
}
