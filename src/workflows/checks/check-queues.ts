import type { EsdQueueModuleService } from "../../modules/esd-queue"
import type { Check } from "./in-time"
import { judgeRedis } from "./judging/judge-redis"
import { judgeRedisMemory } from "./judging/judge-redis-memory"
import { judgeWorkers } from "./judging/judge-workers"
import { failed, type Outcome } from "./outcome"

/**
 * Redis and who works on the queues.
 *
 * @param own how many of the workers are of the process that asks and end with it
 */
export function checkQueues(
  queue: EsdQueueModuleService,
  own: number
): Check[] {
  const asked = queue.getStatus()

  return [
    {
      id: "redis",
      run: async () => judgeRedis((await asked).redis),
    },
    {
      id: "redis_memory",
      run: async () =>
        (await asked).redis.connected
          ? judgeRedisMemory(await queue.readEvictionPolicy())
          : unknown("Nobody can tell what Redis does when its memory is full."),
    },
    {
      id: "workers",
      run: async () => {
        const { redis, queues } = await asked

        return redis.connected
          ? judgeWorkers(queues, own)
          : unknown("Nobody can tell whether somebody works on the queues.")
      },
    },
  ]
}

function unknown(message: string): Outcome {
  return failed(
    "redis_needed",
    `${message} Redis does not answer.`,
    "Put Redis right first, then check again."
  )
}
