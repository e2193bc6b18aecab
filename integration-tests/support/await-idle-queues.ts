import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ESD_QUEUE_MODULE,
  type EsdQueueModuleService,
} from "../../src/modules/esd-queue"
import { eventually } from "./eventually"

/** Waits until no queue has a job that waits, runs or is delayed. */
export async function awaitIdleQueues(
  container: MedusaContainer
): Promise<void> {
  const queue = container.resolve<EsdQueueModuleService>(ESD_QUEUE_MODULE)

  await eventually(
    () => queue.getStatus(),
    ({ queues }) =>
      expect(
        queues.filter(({ waiting, active, delayed }) =>
          Boolean((waiting ?? 0) + (active ?? 0) + (delayed ?? 0))
        )
      ).toEqual([]),
    60_000
  )
}
