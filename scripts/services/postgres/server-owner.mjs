// @ts-check
import { readFileSync } from "node:fs"

const NOBODY = { uid: 65534, gid: 65534 }

/**
 * Who runs the PostgreSQL server. PostgreSQL refuses to run as root, so there
 * it is the system's user `nobody`; otherwise we ourselves.
 *
 * @returns {{ uid: number, gid: number } | null} null = we ourselves
 */
export function serverOwner() {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("nobody:"))
  if (!line) return NOBODY
  const [, , uid, gid] = line.split(":").map(Number)
  return { uid, gid }
}
