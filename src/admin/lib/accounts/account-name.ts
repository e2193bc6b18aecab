import type { EsdAccountResponse } from "../../../types"

type Named = Pick<EsdAccountResponse, "company_name" | "email"> &
  Partial<Pick<EsdAccountResponse, "first_name" | "last_name">>

/** What an account is called: its company, else its person, else its e-mail address. */
export function accountName({
  company_name,
  first_name,
  last_name,
  email,
}: Named): string {
  const person = [first_name, last_name].filter(Boolean).join(" ")

  return company_name || person || email
}
