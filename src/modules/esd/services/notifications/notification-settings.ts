import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  EsdNotificationChanges,
  EsdNotificationEvent,
  EsdNotificationSettings,
} from "../../../../types"
import type { Actor } from "../../types"
import { SYSTEM } from "../ledger/ledger"
import { checkNotification } from "./check-notification"
import { mergeNotification } from "./merge-notification"
import { notificationEvent } from "./notification-events"
import {
  readNotifications,
  type StoredNotification,
} from "./read-notifications"
import { updateNotification } from "./update-notification"

/** How long another process may go on with what was changed here. */
const REMEMBERED_MS = 5_000

type Stored = Map<EsdNotificationEvent, StoredNotification>

/** How the shop wants its e-mails to be sent. */
export class NotificationSettings {
  #remembered: { stored: Promise<Stored>; until: number } | null = null

  constructor(
    private readonly knex: Knex,
    private readonly now: () => number = Date.now
  ) {}

  /**
   * An e-mail's settings for whoever sends it: remembered for some seconds,
   * because each licence asks.
   */
  async get(event: EsdNotificationEvent): Promise<EsdNotificationSettings> {
    if (!this.#remembered || this.#remembered.until <= this.now()) {
      this.#remember()
    }

    const stored = await this.#remembered!.stored

    return stored.get(event)!
  }

  /** All of them as they are stored now. */
  async list(): Promise<StoredNotification[]> {
    return [...(await readNotifications(this.knex)).values()]
  }

  /**
   * One of them as it is stored now.
   *
   * @throws MedusaError `not_found` for an unknown event
   */
  async retrieve(name: string): Promise<StoredNotification> {
    const event = notificationEvent(name)

    return (await readNotifications(this.knex)).get(event)!
  }

  /**
   * What an e-mail's settings would be after a change that is not stored.
   *
   * @throws MedusaError as {@link update}
   */
  async plan(
    name: string,
    changes: EsdNotificationChanges
  ): Promise<StoredNotification> {
    const planned = mergeNotification(await this.retrieve(name), changes)
    checkNotification(planned)

    return planned
  }

  /**
   * Changes what is named of an e-mail's settings.
   *
   * @throws MedusaError `not_found` for an unknown event, `invalid_data` with a
   * code for settings that the e-mail cannot have
   */
  async update(
    name: string,
    changes: EsdNotificationChanges,
    actor: Actor = SYSTEM
  ): Promise<void> {
    await updateNotification(this.knex, notificationEvent(name), changes, actor)
    this.#remembered = null
  }

  #remember(): void {
    const remembered = {
      stored: readNotifications(this.knex),
      until: this.now() + REMEMBERED_MS,
    }
    this.#remembered = remembered
    remembered.stored.catch(() => {
      if (this.#remembered === remembered) {
        this.#remembered = null
      }
    })
  }
}
