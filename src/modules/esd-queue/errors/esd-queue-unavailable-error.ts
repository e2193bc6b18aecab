import { MedusaError } from "@medusajs/framework/utils"

/**
 * Thrown when a job could not be handed to Redis in time. Whoever enqueues on
 * behalf of a customer logs it and goes on: PostgreSQL knows what waits, and
 * the reconcile job enqueues it again.
 */
export class EsdQueueUnavailableError extends MedusaError {
  name = "EsdQueueUnavailableError"

  /** @param cause - what happened, in a few words without a secret */
  constructor(cause: string) {
    super(
      MedusaError.Types.UNEXPECTED_STATE,
      `The queue of the ESD plugin does not answer (${cause}). Nothing is lost: what waits is found and goes on by itself once Redis is back. Please check that Redis runs and that redisUrl is right.`,
      "esd_queue_unavailable"
    )
  }
}
