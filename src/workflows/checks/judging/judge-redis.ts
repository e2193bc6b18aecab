import type { EsdQueueStatus } from "../../../modules/esd-queue"
import { failed, ok, type Outcome } from "../outcome"

/** Whether the plugin's Redis answers. */
export function judgeRedis({
  connected,
  error,
}: EsdQueueStatus["redis"]): Outcome {
  return connected
    ? ok("redis_connected", "Redis answers.")
    : failed(
        "redis_down",
        `Redis does not answer, so nothing is bought or mailed. ${error ?? ""}`.trim(),
        "Start Redis, or put the plugin's option redisUrl right; what waits then goes on by itself.",
        { error: error ?? "" }
      )
}
