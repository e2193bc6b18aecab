import { OutageLog } from "../../redis/outage-log"
import type { QueueSettings } from "../../settings/queue-settings"
import { WorkerPool } from "../../worker/worker-pool"
import { LogRecorder } from "./log-recorder"

/**
 * A worker process whose workflow never ends: prints `started` when a job has
 * begun, and waits to be killed. Its argument is the settings as JSON.
 */
const settings: QueueSettings = JSON.parse(process.argv[2])
const { logger } = new LogRecorder()

new WorkerPool(settings, {
  runWorkflow: () => {
    process.stdout.write("started\n")

    return new Promise(() => undefined)
  },
  logger,
  outages: new OutageLog(logger),
}).start()
