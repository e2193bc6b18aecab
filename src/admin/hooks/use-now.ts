import { useEffect, useState } from "react"

const SECOND_MS = 1000

/** The time in milliseconds, which goes on by the second while it is wanted. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    if (!isRunning) {
      return
    }

    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS)

    return () => clearInterval(timer)
  }, [isRunning])

  return now
}
