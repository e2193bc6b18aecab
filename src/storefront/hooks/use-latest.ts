"use client"

import { useEffect, useRef } from "react"

/** What a component has now, for what runs later. */
export function useLatest<Value>(value: Value): { current: Value } {
  const latest = useRef(value)

  useEffect(() => {
    latest.current = value
  })

  return latest
}
