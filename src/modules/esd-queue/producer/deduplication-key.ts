import type { JobRequest } from "../types"

/** What makes two requests in one queue the same: workflow and `deduplicationId`. */
export function deduplicationKey({
  workflow,
  deduplicationId,
}: Pick<JobRequest, "workflow" | "deduplicationId">): string {
  return `${workflow}:${deduplicationId}`
}
