import type { Queue } from "bullmq"

/** Asks with `INFO`, which services that forbid `CONFIG` allow. */
export async function readEvictionPolicy(queue: Queue): Promise<string | null> {
  const client = await queue.client
  const info = await client.info("memory")

  return /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? null
}
