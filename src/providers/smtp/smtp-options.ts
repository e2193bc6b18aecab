import { z } from "@medusajs/framework/zod"
import addressparser from "nodemailer/lib/addressparser"

const auth = z.strictObject({
  /** User name at the mail server. */
  user: z.string().min(1, "must not be empty"),
  /** Password at the mail server. */
  pass: z.string().min(1, "must not be empty"),
})

const pool = z.strictObject({
  /** Connections that may be open at a time. Default: 5. */
  maxConnections: z.coerce.number().int().min(1).max(100).default(5),
})

const tls = z.strictObject({
  /** Refuse to send over a connection that is not encrypted. Default: true, except for a server on this machine. */
  required: z.boolean().optional(),
  /** Check the server's certificate. Default: true. */
  rejectUnauthorized: z.boolean().default(true),
  /** Certificate authority of the server as PEM, where it is not a public one. */
  ca: z.string().min(1).optional(),
  /** Name in the server's certificate, where it is not `host`. */
  servername: z.string().min(1).optional(),
})

/** Where e-mails are handed in, as it stands in `medusa-config.ts`. */
export const smtpOptions = z
  .strictObject({
    /** Name or address of the mail server. */
    host: z.string().min(1, "must not be empty"),
    /** Port of the mail server. Default: 587. */
    port: z.coerce.number().int().min(1).max(65535).default(587),
    /** TLS from the first byte on. Default: true on port 465; elsewhere STARTTLS is used. */
    secure: z.boolean().optional(),
    /** Credentials. Default: none are sent. */
    auth: auth.optional(),
    /** Sender of e-mails that name none: `shop@example.com` or `Shop <shop@example.com>`. */
    from: z
      .string()
      .refine(isOneAddress, "must be one e-mail address, with or without name"),
    pool: pool.prefault({}),
    tls: tls.prefault({}),
    /** Read by Medusa: the channels that this provider serves, `["email"]`. */
    channels: z.array(z.string()).optional(),
  })
  .transform((options) => ({
    ...options,
    secure: options.secure ?? options.port === 465,
    tls: {
      ...options.tls,
      required: options.tls.required ?? !isThisMachine(options.host),
    },
  }))

/** What a merchant writes. */
export type SmtpOptionsInput = z.input<typeof smtpOptions>

/** Checked options with every default filled in. */
export type SmtpOptions = z.output<typeof smtpOptions>

function isOneAddress(from: string): boolean {
  const addresses = addressparser(from, { flatten: true })

  return (
    addresses.length === 1 && /^[^@\s]+@[^@\s]+$/.test(addresses[0].address)
  )
}

function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/i.test(host)
}
