import { isEmail } from "../forms/is-email"
import { TextField } from "../forms/text-field"
import { useFields } from "../forms/use-fields"
import { useSubmit } from "../forms/use-submit"
import { useWords } from "../i18n/language"
import { Problem } from "../parts/problem"
import { useSession } from "../session/session-context"
import { describeLoginError } from "./describe-login-error"

const LEAST = 8

/** Makes an account. */
export function RegisterForm() {
  const words = useWords()
  const { account, address, faults } = words
  const { register } = useSession()
  const { run, isRunning, error } = useSubmit()
  const fields = useFields(
    { first_name: "", last_name: "", company: "", email: "", password: "" },
    (values) => ({
      first_name: values.first_name.trim() ? undefined : faults.missing,
      last_name: values.last_name.trim() ? undefined : faults.missing,
      email: isEmail(values.email) ? undefined : faults.email,
      password: values.password.length < LEAST ? faults.password : undefined,
    })
  )

  return (
    <form
      className="form narrow"
      noValidate
      onSubmit={fields.submit(({ company, ...person }) =>
        run(() =>
          register({
            ...person,
            email: person.email.trim().toLowerCase(),
            ...(company.trim() && { company_name: company.trim() }),
          })
        )
      )}
    >
      <TextField
        fields={fields}
        name="first_name"
        label={address.first_name}
        autoComplete="given-name"
      />
      <TextField
        fields={fields}
        name="last_name"
        label={address.last_name}
        autoComplete="family-name"
      />
      <TextField
        fields={fields}
        name="company"
        label={address.company}
        autoComplete="organization"
        isOptional
      />
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
        label={account.newPassword}
        type="password"
        autoComplete="new-password"
      />
      <Problem>{error ? describeLoginError(error, words) : null}</Problem>
      <button className="button primary" aria-disabled={isRunning}>
        {isRunning ? account.loggingIn : account.register}
      </button>
    </form>
  )
}
