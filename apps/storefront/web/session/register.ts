import type Medusa from "@medusajs/js-sdk"
import { statusOf } from "../shop/describe-error"
import { logIn } from "./log-in"
import { LoginError } from "./login-error"

export type Registration = {
  email: string
  password: string
  first_name: string
  last_name: string
  company_name?: string
}

/** Makes an account with a login and logs it in. @throws LoginError */
export async function register(
  sdk: Medusa,
  { password, ...person }: Registration
): Promise<void> {
  const login = { email: person.email, password }
  await sdk.auth
    .register("customer", "emailpass", login)
    .catch((error: unknown) => {
      throw statusOf(error) === 401 ? new LoginError("taken") : error
    })
  await sdk.store.customer.create(person)
  // the first token was for who had no customer yet
  await logIn(sdk, login)
}
