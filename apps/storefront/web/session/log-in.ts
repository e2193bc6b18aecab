import type Medusa from "@medusajs/js-sdk"
import { statusOf } from "../shop/describe-error"
import { LoginError } from "./login-error"

export type Login = { email: string; password: string }

/** Logs a customer in by e-mail address and password. @throws LoginError */
export async function logIn(sdk: Medusa, login: Login): Promise<void> {
  try {
    const token = await sdk.auth.login("customer", "emailpass", login)
    if (typeof token !== "string") throw new LoginError("otherMethod")
  } catch (error) {
    throw statusOf(error) === 401 ? new LoginError("wrongPassword") : error
  }
}
