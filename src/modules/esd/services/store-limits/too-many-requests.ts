import { MedusaError } from "@medusajs/framework/utils"

/** Code of errors that answer 429. */
export const TOO_MANY_REQUESTS = "too_many_requests"

/** Somebody asked too often. Its fields survive a workflow, its class does not. */
export class TooManyRequestsError extends MedusaError {
  /**
   * @param what happened too often, as the beginning of a sentence
   * @param retry_after_s when the next one is allowed, in seconds
   */
  constructor(
    what: string,
    readonly retry_after_s: number
  ) {
    super(
      MedusaError.Types.NOT_ALLOWED,
      `${what} too often. Please try again in ${inWords(retry_after_s)}.`,
      TOO_MANY_REQUESTS
    )
  }
}

function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)

  return minutes === 1 ? "a minute" : `${minutes} minutes`
}
