import { X509Certificate } from "node:crypto"
import { z } from "zod"

/** A client that may use the sandbox, as a distributor would be registered at the vendor's. */
export const sandboxClient = z.strictObject({
  /** Application id; `iss` and `sub` of the client's assertions. */
  clientId: z.string().min(1),
  /** Directory tenant; part of the token endpoint's path. */
  tenantId: z
    .string()
    .regex(/^[\w.-]+$/, "must be letters, digits, dots or dashes"),
  /** Resource API; a token is asked for with the scope `<resource>/.default`. */
  resource: z.string().min(1),
  /** X.509 certificate in PEM, whose private key signs the client's assertions. Register a client twice to have two. */
  certificate: z.string().refine(isCertificate, {
    message:
      'must be an X.509 certificate in PEM form ("-----BEGIN CERTIFICATE-----")',
  }),
  /** Values of X-Channel-Id that the client may use. */
  channels: z.array(z.string().min(1)).min(1),
  /** Countries that the client may sell in, ISO 3166-1 alpha-2. Default: all. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, "must be two capital letters"))
    .min(1)
    .optional(),
})

/** A checked client. */
export type SandboxClient = z.output<typeof sandboxClient>

function isCertificate(pem: string): boolean {
  try {
    return Boolean(new X509Certificate(pem))
  } catch {
    return false
  }
}
