import { X509Certificate, createPrivateKey } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { always } from "./always"
import { rateLimitOptions } from "./rate-limit-options"
import { secureUrl } from "./secure-url"

/**
 * One set of vendor credentials. A distributor that sells in several countries
 * or languages has one connection for each.
 */
export const connectionOptions = z
  .strictObject({
    /** Stable name of the connection, stored on every licence bought with it. Lower-case letters, digits and dashes. */
    id: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{0,39}$/,
        "must be 1 to 40 lower-case letters, digits or dashes"
      ),
    /** Name shown to staff. */
    systemName: z.string().min(1, "must not be empty"),
    /** Base URL of the identity provider, e.g. `https://login.microsoftonline.com`. */
    authority: secureUrl(),
    /** Directory tenant of the channel. */
    tenantId: z.string().min(1, "must not be empty"),
    /** Resource API; the access token's scope is `<resource>/.default`. */
    resource: z.string().min(1, "must not be empty"),
    /** Base URL of the ESD service. */
    serviceUrl: secureUrl(),
    /** Bill-to account id that Microsoft gave the distributor. */
    channelId: z.string().min(1, "must not be empty"),
    /** The distributor's client id for this country and language. */
    clientId: z.string().min(1, "must not be empty"),
    /** X.509 certificate that is registered for the client id, PEM. */
    certificate: z.string().refine(isCertificate, {
      message:
        'must be an X.509 certificate in PEM form ("-----BEGIN CERTIFICATE-----")',
    }),
    /** RSA private key of that certificate, PEM (PKCS#8), without a passphrase. */
    privateKey: z.string().refine(isRsaPrivateKey, {
      message: "must be an RSA private key in PEM form, without a passphrase",
    }),
    /** Country the connection sells in, ISO 3166-1 alpha-2, e.g. `DE`. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "must be two capital letters (ISO 3166-1 alpha-2)"),
    /** Language of catalogue and keys, BCP 47, e.g. `de-DE`. */
    language: z
      .string()
      .regex(
        /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
        "must be a language tag like de-DE"
      ),
    /** How many licences may be bought on this connection at a time. Default: 50 a second. */
    rateLimit: rateLimitOptions.default({ max: 50, perMs: 1000 }),
    /** How long after its purchase the vendor takes an unused licence back, in days. Default: 30. */
    returnWindowDays: z.int().min(0).max(3650).default(30),
    /** Longest wait for one answer of the vendor, in milliseconds. Default: 30000. */
    timeoutMs: z.int().min(100).max(300_000).default(30_000),
  })
  .refine(keyFitsCertificate, {
    path: ["privateKey"],
    message: "does not belong to the certificate",
    when: always,
  })

/** A checked connection. */
export type ConnectionOptions = z.output<typeof connectionOptions>

function isCertificate(pem: string): boolean {
  try {
    return Boolean(new X509Certificate(pem))
  } catch {
    return false
  }
}

function isRsaPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === "rsa"
  } catch {
    return false
  }
}

function keyFitsCertificate(connection: {
  certificate: string
  privateKey: string
}): boolean {
  if (
    !isCertificate(connection.certificate) ||
    !isRsaPrivateKey(connection.privateKey)
  ) {
    return true
  }

  return new X509Certificate(connection.certificate).checkPrivateKey(
    createPrivateKey(connection.privateKey)
  )
}
