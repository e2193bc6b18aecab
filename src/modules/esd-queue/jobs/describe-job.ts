import type { JobPayload } from "./job-payload"

/** Names a job in logs and errors: `provision-esd-asset (asset_id: esdast_1)`. */
export function describeJob({ workflow, data }: JobPayload): string {
  const ids = Object.entries(data).map(([key, id]) => `${key}: ${id}`)

  return `${workflow} (${ids.join(", ")})`
}
