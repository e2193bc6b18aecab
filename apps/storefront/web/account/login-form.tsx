import { TextField } from "../forms/text-field"
import { useFields } from "../forms/use-fields"
import { useSubmit } from "../forms/use-submit"
import { useWords } from "../i18n/language"
import { Problem } from "../parts/problem"
import { useSession } from "../session/session-context"
import { describeLoginError } from "./describe-login-error"

/** Logs in somebody who has an account. */
export function LoginForm() {
  const words = useWords()
  const { account, address, faults } = words
  const { logIn } = useSession()
  const { run, isRunning, error } = useSubmit()
  const fields = useFields({ email: "", password: "" }, (values) => ({
    email: values.email.trim() ? undefined : faults.missing,
    password: values.password ? undefined : faults.missing,
  }))

  return (
    <form
      className="form narrow"
      noValidate
      onSubmit={fields.submit(({ email, password }) =>
        run(() => logIn({ email: email.trim(), password }))
      )}
    >
      <TextField
        fields={fields}
        name="email"
        label={address.email}
        type="email"
        autoComplete="username"
      />
      <TextField
        fields={fields}
        name="password"
        label={account.password}
        type="password"
        autoComplete="current-password"
      />
      <Problem>{error ? describeLoginError(error, words) : null}</Problem>
      <button className="button primary" aria-disabled={isRunning}>
        {isRunning ? account.loggingIn : account.logIn}
      </button>
    </form>
  )
}
