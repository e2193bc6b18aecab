import { z } from "@medusajs/framework/zod"
import { COUNTRY_CODES } from "../types/country-codes"
import { oneOrMore, page, searchText } from "./validators"

const MAX_SYNCS = 1000

/** Addresses are compared in small letters. Of a wrong format Medusa shows the message alone, so it names the field. */
const address = (field: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email(`${field}: must be an e-mail address`))

const email = address("email")
const microsoft_email = address("microsoft_email").nullish()

/** Line breaks and the like, and what turns the direction of all that follows. */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

/** What a form leaves blank is not there. */
const text = (field: string, max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine(
      (value) => !CONTROLS.test(value),
      `${field}: must have no line break and no other control character`
    )
    .nullish()
    .transform((value) => (value === "" ? null : value))

const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine(
    (code) => COUNTRY_CODES.includes(code),
    "country: must be a country code of two letters (ISO 3166-1 alpha-2), e.g. GB"
  )

const role = z.enum(["reseller", "user"])

const postalAddress = z
  .strictObject({
    address_1: text("address_1", 200),
    address_2: text("address_2", 200),
    city: text("city", 100),
    province: text("province", 100),
    postal_code: text("postal_code", 20),
  })
  .nullish()

const person = {
  company_name: text("company_name", 200),
  first_name: text("first_name", 100),
  last_name: text("last_name", 100),
  phone: text("phone", 50),
  country: country.optional(),
  address: postalAddress,
}

const SORTED_BY = [
  "email",
  "company_name",
  "role",
  "country",
  "sync_status",
  "last_sync_at",
  "created_at",
] as const

/** Query of `GET /admin/esd/accounts`. */
export const AdminAccountsParams = page.extend({
  /** Company, names, e-mail addresses or the vendor's id. */
  q: searchText,
  id: oneOrMore(z.string()),
  role: oneOrMore(role),
  sync_status: oneOrMore(z.enum(["unsynchronized", "synchronized", "failed"])),
  connection_id: oneOrMore(z.string()),
  reseller_account_id: oneOrMore(z.string()),
  customer_id: oneOrMore(z.string()),
  country: oneOrMore(country),
  /** Only those whose synchronization was asked for or is running. */
  is_syncing: z.literal("true").optional(),
  order: z
    .enum(SORTED_BY.flatMap((field) => [field, `-${field}` as const]))
    .optional(),
})

/** Body of `POST /admin/esd/accounts`. */
export const AdminCreateAccount = z.strictObject({
  /** The first of the options when absent. */
  connection_id: z.string().min(1).optional(),
  role,
  customer_id: z.string().min(1).nullish(),
  reseller_account_id: z.string().min(1).nullish(),
  email,
  microsoft_email,
  ...person,
})

/** Body of `POST /admin/esd/accounts/:id`; what is absent stays. */
export const AdminUpdateAccount = z.strictObject({
  role: role.optional(),
  /** Taken while the account has none; another one breaks a rule (422). */
  customer_id: z.string().min(1).nullish(),
  email: email.optional(),
  microsoft_email,
  ...person,
})

/** Body of `POST /admin/esd/accounts/:id/sync`. */
export const AdminSyncAccount = z.strictObject({
  role,
  /** Microsoft contact e-mail. */
  email,
  /** Has to stay blank; anything else breaks a rule (422). */
  parent_account: z.unknown().optional(),
})

/** Body of `POST /admin/esd/accounts/sync`. */
export const AdminSyncAccounts = z
  .strictObject({
    ids: z
      .array(z.string().min(1))
      .min(1, "ids: must hold at least one account")
      .max(MAX_SYNCS, `ids: must hold at most ${MAX_SYNCS} accounts`)
      .optional(),
    sync_status: z.enum(["failed"]).optional(),
  })
  .refine(({ ids, sync_status }) => !ids !== !sync_status, {
    message: "Give either ids or sync_status.",
  })

/** Query of `GET /store/esd/end-customers`. */
export const StoreEndCustomersParams = z.strictObject({
  /** Words of company, names or e-mail address. */
  q: searchText,
  limit: page.shape.limit,
  offset: page.shape.offset,
})

/** Body of `POST /store/esd/end-customers`. */
export const StoreCreateEndCustomer = z.strictObject({ email, ...person })

export type AdminAccountsParams = z.infer<typeof AdminAccountsParams>
export type AdminCreateAccount = z.infer<typeof AdminCreateAccount>
export type AdminUpdateAccount = z.infer<typeof AdminUpdateAccount>
export type AdminSyncAccount = z.infer<typeof AdminSyncAccount>
export type AdminSyncAccounts = z.infer<typeof AdminSyncAccounts>
export type StoreEndCustomersParams = z.infer<typeof StoreEndCustomersParams>
export type StoreCreateEndCustomer = z.infer<typeof StoreCreateEndCustomer>
