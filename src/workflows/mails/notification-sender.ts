import { container as app } from "@medusajs/framework"
import type {
  CreateNotificationDTO,
  INotificationModuleService,
  NotificationDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { gather } from "../../gathering/gather"
import { readDeliveryFailures } from "../../providers/smtp/read-delivery-failures"
import { MailNotAcceptedError } from "./mail-not-accepted-error"
import { MailOutcomeUnknownError } from "./mail-outcome-unknown-error"

const MAILS_PER_CALL = 100
/** Full calls cost least for each e-mail; only a slow provider gets two at a time. */
const PATIENCE_MS = 1000

/** An e-mail with the key under which its row in Medusa's table is found again. */
export type Mail = CreateNotificationDTO & { idempotency_key: string }

type Row = NotificationDTO & { idempotency_key: string }

/**
 * One for the process, because what gathers must outlive a workflow run. For
 * the same reason it asks the app's own container: in a run, each resolved
 * service is a proxy made for that run.
 */
const send = gather<Mail, void>(
  (mails) => sendTogether(app.resolve(Modules.NOTIFICATION), [...mails]),
  { max: MAILS_PER_CALL, patienceMs: PATIENCE_MS }
)

/**
 * Sends an e-mail through Medusa's Notification module. E-mails that are sent
 * at the same time share one call, because a call for each costs ten times as
 * much (docs/adr/0004).
 *
 * @throws MailNotAcceptedError when the provider did not accept this e-mail;
 * the others of its call are not touched by that. MailOutcomeUnknownError when
 * nobody knows.
 */
export function sendNotification(mail: Mail): Promise<void> {
  return send(mail)
}

async function sendTogether(
  notifications: INotificationModuleService,
  mails: Mail[]
): Promise<Array<Error | void>> {
  try {
    await notifications.createNotifications(mails)

    return mails.map(() => undefined)
  } catch (error) {
    return findOutcomes(notifications, mails, error)
  }
}

/**
 * One refused e-mail makes the whole call throw, although the others were sent.
 * Their rows and the error tell which is which.
 */
async function findOutcomes(
  notifications: INotificationModuleService,
  mails: Mail[],
  error: unknown
): Promise<Array<Error | void>> {
  // Medusa's types leave the column out; the module filters by it and answers it.
  const filter: object = {
    idempotency_key: mails.map(({ idempotency_key }) => idempotency_key),
  }
  const rows = (await notifications
    .listNotifications(filter, { take: mails.length })
    .catch(() => null)) as Row[] | null

  if (!rows) {
    return mails.map(() => new MailOutcomeUnknownError())
  }

  const byKey = new Map(rows.map((row) => [row.idempotency_key, row]))
  const failures = readDeliveryFailures(error)

  return mails.map(({ idempotency_key }) => {
    const row = byKey.get(idempotency_key)
    const named = failures.find(
      ({ notificationId }) => notificationId === row?.id
    )

    if (row?.status === "success") {
      return undefined
    }

    // Handed over, but its row was never updated.
    if (row?.status === "pending" && !named) {
      return new MailOutcomeUnknownError()
    }

    // Without a name the failure may be another e-mail's, so it ends no tries.
    return named
      ? new MailNotAcceptedError(named.message, named.isPermanent)
      : new MailNotAcceptedError(
          failures.find(({ notificationId }) => !notificationId)?.message ??
            "This e-mail was not sent, and the provider did not say why.",
          false
        )
  })
}
