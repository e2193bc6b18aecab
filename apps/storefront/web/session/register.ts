import type Medusa from "@medusajs/js-sdk"
import { statusOf } from "../shop/describe-error"
import { logIn, type Login } from "./log-in"
import { LoginError } from "./login-error"

export type Registration = {
  email: string
  password: string
  first_name: string
  last_name: string
  company_name?: string
}

/**
 * Makes an account with a login and logs it in. Goes on where an earlier try
 * ended halfway: with the login, but without the customer.
 *
 * @throws LoginError `taken` where the e-mail address has another password
 */
export async function register(
  sdk: Medusa,
  { password, ...person }: Registration
): Promise<void> {
  const login = { email: person.email, password }
  const isNew = await sdk.auth.register("customer", "emailpass", login).then(
    () => true,
    (error: unknown) => {
      if (statusOf(error) === 401) return false
      throw error
    }
  )
  if (!isNew) {
    await logInAgain(sdk, login)
    if (await hasCustomer(sdk)) return
  }

  await sdk.store.customer.create(person)
  // the first token was for who had no customer yet
  await logIn(sdk, login)
}

async function logInAgain(sdk: Medusa, login: Login): Promise<void> {
  try {
    await logIn(sdk, login)
  } catch (error) {
    const isOther =
      error instanceof LoginError && error.reason === "wrongPassword"
    throw isOther ? new LoginError("taken") : error
  }
}

async function hasCustomer(sdk: Medusa): Promise<boolean> {
  try {
    await sdk.store.customer.retrieve()
    return true
  } catch (error) {
    if (statusOf(error) === 401) return false
    throw error
  }
}
