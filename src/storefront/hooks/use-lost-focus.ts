"use client"

import { type FocusEvent, useEffect, useRef } from "react"

/**
 * Says where the keyboard goes when what it was on is gone, because something
 * else is shown now. Who was elsewhere stays there.
 *
 * @param shown what is shown; another value is another thing
 * @param focus moves the keyboard
 * @returns props of the element around all that may go
 */
export function useLostFocus(shown: string, focus: () => void) {
  const former = useRef(shown)
  const wasInside = useRef(false)

  useEffect(() => {
    if (former.current === shown) {
      return
    }

    former.current = shown

    if (wasInside.current && document.activeElement === document.body) {
      focus()
    }
  })

  return {
    onFocus: () => {
      wasInside.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // without a target it went to another window, or nowhere
      if (relatedTarget && !currentTarget.contains(relatedTarget)) {
        wasInside.current = false
      }
    },
  }
}
