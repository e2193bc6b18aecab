import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  ESD_QUEUE_MODULE,
  EsdJobRequestError,
  EsdQueueUnavailableError,
} from "../../modules/esd-queue"
import type { EsdQueueModuleService } from "../../modules/esd-queue"
import type { JobRequest } from "../../modules/esd-queue"

/**
 * Asks for background work at once. What is to be done stands in PostgreSQL
 * already, so a Redis that is down costs time and nothing else: the reconcile
 * job asks again within a minute.
 */
export async function requestJobs(
  container: MedusaContainer,
  jobs: JobRequest[]
): Promise<void> {
  if (!jobs.length) {
    return
  }

  try {
    await container
      .resolve<EsdQueueModuleService>(ESD_QUEUE_MODULE)
      .enqueueMany(jobs)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)

    if (error instanceof EsdJobRequestError) {
      // The others were queued. Such a licence waits until its connection is
      // in the options again, and keeps no other from going on.
      logger.error(error.message)
    } else if (error instanceof EsdQueueUnavailableError) {
      logger.warn(
        `Microsoft ESD: ${jobs.length} job(s) such as ${jobs[0].workflow} could not be queued because Redis does not answer. Nothing is lost; they are asked for again within a minute of Redis coming back.`
      )
    } else {
      throw error
    }
  }
}
