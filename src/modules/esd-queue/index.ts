import { Module } from "@medusajs/framework/utils"
import { ESD_QUEUE_MODULE } from "./esd-queue-module"
import registerQueueSettings from "./loaders/register-queue-settings"
import { EsdQueueModuleService } from "./service"

export default Module(ESD_QUEUE_MODULE, {
  service: EsdQueueModuleService,
  loaders: [registerQueueSettings],
})

export { EsdJobRequestError } from "./errors/esd-job-request-error"
export { EsdQueueUnavailableError } from "./errors/esd-queue-unavailable-error"
export { ESD_QUEUE_MODULE } from "./esd-queue-module"
export { setJobHandler } from "./job-handlers"
export type { EsdQueueModuleService } from "./service"
export { licenceQueueName } from "./settings/licence-queue-name"
export type {
  EsdQueueCounts,
  EsdQueueStatus,
  JobOutcome,
  JobRequest,
} from "./types"
