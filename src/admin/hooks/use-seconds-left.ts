import { useEffect, useState } from "react"

/**
 * Counts down whole seconds and calls `onEnd` once. Goes by the clock, so that
 * a tab that slept ends in time.
 */
export function useSecondsLeft(seconds: number, onEnd: () => void): number {
  const [deadline] = useState(() => Date.now() + seconds * 1000)
  const [left, setLeft] = useState(seconds)

  useEffect(() => {
    const timer = setInterval(() => {
      const rest = Math.ceil((deadline - Date.now()) / 1000)

      if (rest > 0) {
        setLeft(rest)
      } else {
        clearInterval(timer)
        onEnd()
      }
    }, 250)

    return () => clearInterval(timer)
  }, [deadline, onEnd])

  return left
}
