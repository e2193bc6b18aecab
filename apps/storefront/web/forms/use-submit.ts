import { useRef, useState } from "react"

/** Does one thing at a time for a form or a button, and keeps what went wrong. */
export function useSubmit() {
  const [isRunning, setRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  // a second click may come before the button knows of the first
  const running = useRef(false)

  const run = async (act: () => Promise<unknown>) => {
    if (running.current) return
    running.current = true
    setRunning(true)
    setError(null)
    try {
      await act()
    } catch (caught) {
      setError(caught)
    } finally {
      running.current = false
      setRunning(false)
    }
  }

  return { run, isRunning, error, clear: () => setError(null) }
}
