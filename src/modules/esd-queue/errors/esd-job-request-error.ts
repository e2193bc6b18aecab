import { MedusaError } from "@medusajs/framework/utils"

/**
 * Thrown when a job must not exist: its data is more than ids, which is a
 * mistake in the calling code, or its queue does not exist, which also happens
 * when a connection was removed from the options.
 */
export class EsdJobRequestError extends MedusaError {
  name = "EsdJobRequestError"

  /** @param faults - which field breaks which rule; never a value */
  constructor(faults: string[]) {
    super(
      MedusaError.Types.INVALID_ARGUMENT,
      `A job was not queued: ${faults.join("; ")}. Please correct the code that asks for it, or the plugin's connections.`,
      "esd_job_request_invalid"
    )
  }
}
