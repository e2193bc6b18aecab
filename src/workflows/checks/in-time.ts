import type { EsdCheck } from "../../types"
import { failed, type Outcome } from "./outcome"

/** One check of the list: what it is called and how it is made. */
export type Check = { id: string; run: () => Outcome | Promise<Outcome> }

type Circumstances = {
  limitMs: number
  /** Gets what a check failed with; the list says only that it did. */
  logError: (message: string) => void
}

/** Runs a check that neither fails the list nor holds it up. */
export async function inTime(
  { id, run }: Check,
  { limitMs, logError }: Circumstances
): Promise<EsdCheck> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve(tooSlow(limitMs)), limitMs)
  })

  try {
    return { id, ...(await Promise.race([ran(run), late])) }
  } catch (error) {
    logError(`The check ${id} could not be made: ${(error as Error).message}`)

    return { id, ...notMade() }
  } finally {
    clearTimeout(timer)
  }
}

async function ran(run: Check["run"]): Promise<Outcome> {
  return run()
}

function tooSlow(limitMs: number): Outcome {
  const seconds = limitMs / 1000

  return failed(
    "check_too_slow",
    `This could not be checked within ${seconds} seconds.`,
    "Look whether the database and the network answer, then check again.",
    { seconds }
  )
}

function notMade(): Outcome {
  return failed(
    "check_not_made",
    "This could not be checked because of an unexpected error.",
    "Look at the server's log, which says more."
  )
}
