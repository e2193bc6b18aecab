import type { EsdQueueCounts } from "../../../modules/esd-queue"
import { failed, ok, type Outcome } from "../outcome"

/**
 * Whether somebody works on each queue.
 *
 * @param own how many of the workers are of the process that asks and end with it
 */
export function judgeWorkers(
  queues: Array<Pick<EsdQueueCounts, "name" | "workers">>,
  own: number
): Outcome {
  const idle = queues
    .filter(({ workers }) => workers - own <= 0)
    .map(({ name }) => name)
    .join(", ")

  return idle
    ? failed(
        "workers_missing",
        `Nobody works on these queues: ${idle}.`,
        "Start Medusa, at least one process of it with the worker mode shared or worker, with the same options and the same Redis.",
        { queues: idle }
      )
    : ok(
        "workers_alive",
        `Somebody works on each of the ${queues.length} queues.`,
        {
          count: queues.length,
        }
      )
}
