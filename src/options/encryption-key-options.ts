import { z } from "@medusajs/framework/zod"

/**
 * A key that protects product keys at rest. The first of the list encrypts,
 * all of them decrypt, so that keys can be rotated.
 */
export const encryptionKeyOptions = z.strictObject({
  /** Stable name, stored beside every value it encrypted, e.g. `2026-11`. */
  id: z
    .string()
    .regex(
      /^[A-Za-z0-9_-]{1,32}$/,
      "must be 1 to 32 letters, digits, dashes or underscores"
    ),
  /** 32 random bytes in base64, e.g. from `openssl rand -base64 32`. */
  key: z
    .string()
    .refine(
      (key) =>
        /^[A-Za-z0-9+/]{43}=$/.test(key) &&
        Buffer.from(key, "base64").length === 32,
      { message: "must be 32 bytes in base64 (openssl rand -base64 32)" }
    ),
})

/** A checked encryption key. */
export type EncryptionKeyOptions = z.output<typeof encryptionKeyOptions>
