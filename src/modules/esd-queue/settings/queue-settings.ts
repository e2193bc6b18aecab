import type { PluginOptions } from "../../../options"
import { type QueueDefinition, queueDefinitions } from "./queue-definitions"

/** Everything the module needs to know; see `createQueueSettings`. */
export type QueueSettings = {
  redisUrl: string
  /** First part of all Redis keys. */
  prefix: string
  retry: PluginOptions["queue"]["retry"]
  queues: QueueDefinition[]
  /** Whether this process runs jobs or only enqueues them. */
  runsWorkers: boolean
}

/** The part of Medusa's `projectConfig` that matters here. */
type ProjectConfig = {
  redisUrl?: string
  workerMode?: "shared" | "worker" | "server"
}

/**
 * Joins the plugin's options and Medusa's configuration, once at boot.
 *
 * @throws Error when neither names a Redis, which stops the boot.
 */
export function createQueueSettings(
  options: PluginOptions,
  projectConfig: ProjectConfig = {}
): QueueSettings {
  const redisUrl = options.redisUrl ?? projectConfig.redisUrl

  if (!redisUrl) {
    throw new Error(
      "medusa-plugin-microsoft-esd cannot start without Redis. Please set projectConfig.redisUrl, or the plugin's option redisUrl, in medusa-config.ts."
    )
  }

  return {
    redisUrl,
    prefix: options.queue.prefix,
    retry: options.queue.retry,
    queues: queueDefinitions(options),
    runsWorkers: projectConfig.workerMode !== "server",
  }
}
