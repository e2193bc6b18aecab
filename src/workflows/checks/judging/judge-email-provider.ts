import { failed, ok, type Outcome } from "../outcome"

/** Whether Medusa can send e-mails at all. */
export function judgeEmailProvider(id: string | null): Outcome {
  return id === null
    ? failed(
        "email_provider_missing",
        "No notification provider has the channel email, so no e-mail is sent.",
        "Add a provider for the channel email to Medusa's notification module in medusa-config.ts, e.g. medusa-plugin-microsoft-esd/providers/smtp."
      )
    : ok("email_provider_present", `The provider ${id} sends e-mails.`, { id })
}
