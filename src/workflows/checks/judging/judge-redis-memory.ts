import { ok, type Outcome, warning } from "../outcome"

const SAFE = "noeviction"

/** Whether Redis keeps jobs when its memory is full. */
export function judgeRedisMemory(policy: string | null): Outcome {
  if (policy === SAFE) {
    return ok(
      "redis_keeps_jobs",
      "Redis keeps all jobs when its memory is full."
    )
  }

  return policy === null
    ? ok(
        "redis_policy_unknown",
        "Redis does not say what it does when its memory is full."
      )
    : warning(
        "redis_evicts_jobs",
        `Redis may delete jobs when its memory is full (maxmemory-policy ${policy}). What is lost is asked for again a minute later.`,
        "Set maxmemory-policy to noeviction in Redis.",
        { policy }
      )
}
