import { z } from "@medusajs/framework/zod"

/** Five groups of five: a product key must never be stored in a job. */
const productKey = /^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$/i

/**
 * An id as job data may hold it: 1 to 200 printable characters without spaces
 * or slashes, so that neither text nor an activation link fits in.
 */
const id = z
  .string("must be a string")
  .regex(
    /^[A-Za-z0-9_.:@+-]{1,200}$/,
    "must be an id of 1 to 200 letters, digits or _ . : @ + -"
  )
  .refine((value) => !productKey.test(value), {
    message: "must not be a product key",
  })

/**
 * What a job consists of. Checked when it is enqueued and again before it
 * runs, because what lies in Redis may come from another version.
 */
export const jobPayload = z.strictObject({
  workflow: z
    .string("must be a string")
    .regex(
      /^[a-z0-9][a-z0-9-]{0,199}$/,
      "must be a workflow id of lower-case letters, digits and dashes"
    ),
  data: z
    .record(z.string(), id)
    .refine((data) => Object.keys(data).every(isSnakeCase), {
      message: "must have keys in snake_case",
    })
    .refine((data) => Object.keys(data).length <= 20, {
      message: "must hold at most 20 ids",
    }),
})

/** A checked payload. */
export type JobPayload = z.output<typeof jobPayload>

function isSnakeCase(key: string): boolean {
  return /^[a-z][a-z0-9_]{0,49}$/.test(key)
}
