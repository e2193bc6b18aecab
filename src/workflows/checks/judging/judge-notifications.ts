import { ok, type Outcome, warning } from "../outcome"

/** Whether e-mails were handed to Medusa and nobody knows what became of them. */
export function judgeNotifications(stuck: number): Outcome {
  return stuck
    ? warning(
        "notifications_stuck",
        `E-mails of the last day that Medusa began to send and never ended: ${stuck}.`,
        "Look whether the mail server answers and whether a process was killed. E-mails of licences are sent again by themselves; resend the others.",
        { count: stuck }
      )
    : ok(
        "notifications_sent",
        "Medusa has ended all e-mails that it began to send."
      )
}
