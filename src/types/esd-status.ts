import type { EsdQueueStatus } from "../modules/esd-queue"

/** What staff need to see at a glance. */
export type EsdStatusResponse = {
  connections: Array<{
    id: string
    system_name: string
    country: string
    language: string
    /** Whether the identity provider gave an access token just now. */
    is_authorized: boolean
    /** Why not, in a sentence. */
    error: string | null
    certificate_expires_at: string
  }>
  redis: EsdQueueStatus["redis"]
  queues: EsdQueueStatus["queues"]
  /** When the licence that waits longest was ordered. */
  oldest_waiting_since: string | null
  email_provider: {
    /** Whether Medusa has a notification provider for e-mail. */
    is_present: boolean
    id: string | null
  }
}
