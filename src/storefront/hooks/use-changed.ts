"use client"

import { useEffect, useState } from "react"

/** A text once it has become another; empty before, for what only tells of changes. */
export function useChanged(text: string): string {
  const [first] = useState(text)
  const [hasChanged, setChanged] = useState(false)

  useEffect(() => {
    if (text !== first) {
      setChanged(true)
    }
  }, [text, first])

  return hasChanged ? text : ""
}
