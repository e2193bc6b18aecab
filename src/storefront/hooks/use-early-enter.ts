"use client"

import { useEffect, useRef } from "react"

/**
 * Remembers Enter that was pressed before there was anything to choose from. It
 * takes what is found then, if that is one option only; of several, somebody
 * has to choose.
 */
export function useEarlyEnter(
  isLoading: boolean,
  count: number,
  chooseFirst: () => void
) {
  const isWaiting = useRef(false)

  useEffect(() => {
    if (isWaiting.current && !isLoading) {
      isWaiting.current = false

      if (count === 1) {
        chooseFirst()
      }
    }
  })

  return {
    remember: () => {
      isWaiting.current = isLoading
    },
    forget: () => {
      isWaiting.current = false
    },
  }
}
