import { z } from "@medusajs/framework/zod"
import { page } from "./validators"

// What a text or an address may be is the domain's to say, with a code: 422.
const text = z.string().nullish()
const addresses = z.array(z.string())
const texts = z.strictObject({ subject: text, introduction: text }).nullish()

const textsByLanguage = z.strictObject({ en: texts, de: texts }).optional()

/** Body of `POST /admin/esd/notifications/:event`. What is absent stays as it is. */
export const AdminUpdateNotification = z.strictObject({
  is_enabled: z.boolean().optional(),
  to: addresses.optional(),
  cc: addresses.optional(),
  copy_reseller: z.boolean().optional(),
  texts: textsByLanguage,
})

/** BCP 47 tag; other languages than German get English. */
const locale = z
  .string()
  .trim()
  .max(35)
  .regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/, "locale: must be a language")
  .optional()

/** Body of `POST /admin/esd/notifications/:event/preview`. */
export const AdminPreviewNotification = AdminUpdateNotification.extend({
  locale,
})

/** Body of `POST /admin/esd/notifications/:event/test-email`. */
export const AdminTestNotification = z.strictObject({
  to: z.string().trim().max(254).pipe(z.email("to: must be an e-mail address")),
  locale,
  /** Words that are not stored, to see them in a mailbox first. */
  texts: textsByLanguage,
})

/** Query of `GET /admin/esd/notifications`. */
export const AdminNotificationsParams = page

export type AdminUpdateNotification = z.infer<typeof AdminUpdateNotification>
export type AdminPreviewNotification = z.infer<typeof AdminPreviewNotification>
export type AdminTestNotification = z.infer<typeof AdminTestNotification>
