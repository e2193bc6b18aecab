import type { ConnectionState } from "../../../modules/esd/types"
import { failed, ok, type Outcome } from "../outcome"

/** Whether the identity provider gives an access token. */
export function judgeSignIn({
  system_name: name,
  error,
}: Pick<ConnectionState, "system_name" | "error">): Outcome {
  return error === null
    ? ok("signed_in", `${name}: the sign-in works.`, { name })
    : failed(
        "sign_in_failed",
        `${name}: the sign-in does not work. ${error}`,
        "Put the connection's options right and restart; waiting licences then go on by themselves.",
        { name, error }
      )
}
