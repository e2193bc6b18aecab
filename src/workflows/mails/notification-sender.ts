import type {
  CreateNotificationDTO,
  INotificationModuleService,
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import DataLoader from "dataloader"
import { readDeliveryFailures } from "../../providers/smtp/read-delivery-failures"
import { MailNotAcceptedError } from "./mail-not-accepted-error"

/** Longest an e-mail waits for others to share a call with, in milliseconds. */
const GATHER_MS = 5
const MAILS_PER_CALL = 50

/** An e-mail with the key under which its row in Medusa's table is found again. */
export type Mail = CreateNotificationDTO & { idempotency_key: string }

type Sender = DataLoader<Mail, void>

const senders = new WeakMap<INotificationModuleService, Sender>()

/**
 * Sends an e-mail through Medusa's Notification module. E-mails that are sent
 * at the same time share one call, because a call for each costs ten times as
 * much (docs/adr/0004).
 *
 * @throws MailNotAcceptedError when the provider did not accept this e-mail;
 * the others of its call are not touched by that.
 */
export function sendNotification(
  container: MedusaContainer,
  mail: Mail
): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION)
  const sender = senders.get(notifications) ?? createSender(notifications)
  senders.set(notifications, sender)

  return sender.load(mail)
}

function createSender(notifications: INotificationModuleService): Sender {
  return new DataLoader<Mail, void>(
    (mails) => sendTogether(notifications, [...mails]),
    {
      cache: false,
      maxBatchSize: MAILS_PER_CALL,
      batchScheduleFn: (send) => setTimeout(send, GATHER_MS),
    }
  )
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
 * Their rows tell which is which.
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
  const rows = (await notifications.listNotifications(filter, {
    take: mails.length,
  })) as Array<NotificationDTO & { idempotency_key: string }>
  const byKey = new Map(rows.map((row) => [row.idempotency_key, row]))

  const failures = readDeliveryFailures(error)
  const failureOf = (id: string | undefined) =>
    failures.find(({ notificationId }) => notificationId === id) ?? failures[0]

  return mails.map(({ idempotency_key }) => {
    const row = byKey.get(idempotency_key)

    if (row?.status === "success") {
      return undefined
    }

    const { message, isPermanent } = failureOf(row?.id)

    return new MailNotAcceptedError(message, isPermanent)
  })
}
