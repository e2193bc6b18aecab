import { containsPattern } from "../../lib/contains-pattern"

const SEARCHED = [
  "company_name",
  "first_name",
  "last_name",
  "email",
  "microsoft_email",
  "vendor_account_id",
] as const

/**
 * Turns the text of a search into a filter over accounts: every word has to
 * stand in company, names, an e-mail address or the vendor's id.
 */
export function accountSearchFilter(text: string): Record<string, unknown> {
  return {
    $and: text.split(/\s+/).map((word) => {
      const contains = { $ilike: containsPattern(word) }

      return { $or: SEARCHED.map((field) => ({ [field]: contains })) }
    }),
  }
}
