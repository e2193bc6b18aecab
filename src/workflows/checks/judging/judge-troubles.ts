import type { Troubles } from "../../../modules/esd/services/checks/count-troubles"
import { ok, type Outcome, warning } from "../outcome"

/** Whether licences wait in the queue and nobody takes them. */
export function judgeStuck({ stuck }: Pick<Troubles, "stuck">): Outcome {
  return stuck.count
    ? warning(
        "licences_stuck",
        `Licences in the queue that nothing has happened to for more than 15 minutes: ${said(stuck)}.`,
        "Look at the checks of Redis and of the workers; retry the licences once both are well.",
        values(stuck)
      )
    : ok("licences_taken", "No licence waits too long in the queue.")
}

/** Whether licences failed. */
export function judgeFailed({ failed }: Pick<Troubles, "failed">): Outcome {
  return failed.count
    ? warning(
        "licences_failed",
        `Licences that failed: ${said(failed)}.`,
        "Put the reason right that each of them has, then retry them.",
        values(failed)
      )
    : ok("licences_bought", "No licence failed.")
}

/** Whether e-mails of licences are not out. */
export function judgeUnsent({ unsent }: Pick<Troubles, "unsent">): Outcome {
  return unsent.count
    ? warning(
        "mails_unsent",
        `Licences with a key whose e-mail is not out: ${said(unsent)}.`,
        "Put the mail server right. Those that wait then follow by themselves; resend those that failed.",
        values(unsent)
      )
    : ok("mails_sent", "The e-mails of all licences with a key are out.")
}

function values({ count, isExact }: Troubles["failed"]) {
  return { count, is_exact: Number(isExact) }
}

function said({ count, isExact }: Troubles["failed"]): string {
  return isExact ? String(count) : `more than ${count}`
}
