"use client"

import { useEffect, useState } from "react"

const QUIET_MS = 250

/** A value that follows once it has not changed for a moment, e.g. while somebody types. */
export function useDebounced<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)

  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS)

    return () => clearTimeout(timer)
  }, [value])

  return settled
}
