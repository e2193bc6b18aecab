import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/** Bytes that this process holds on to, once what nothing points at is collected. */
export function heldMemory(): number {
  setFlagsFromString("--expose-gc")
  runInNewContext("gc")()
  const { heapUsed, external } = process.memoryUsage()

  return heapUsed + external
}
