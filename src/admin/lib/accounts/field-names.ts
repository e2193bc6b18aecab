import type { Wording } from "../wording"

/** The names of an account's changed fields, which its history lists as the API names them. */
export function fieldNames(fields: string, { t }: Wording): string {
  return fields
    .split(", ")
    .map((field) => t(`accounts.fields.${field}`, { defaultValue: field }))
    .join(", ")
}
