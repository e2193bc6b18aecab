"use client"

import { type RefObject, useEffect, useState } from "react"

const SHOWN_MS = 4000

/**
 * Copies the text of a field. It is selected as well, so that it can be copied
 * by keyboard where the browser refuses, e.g. without HTTPS.
 */
export function useCopy(field: RefObject<HTMLInputElement | null>) {
  const [result, setResult] = useState<"copied" | "failed" | null>(null)

  useEffect(() => {
    const timer = setTimeout(() => setResult(null), SHOWN_MS)

    return () => clearTimeout(timer)
  }, [result])

  const copy = async () => {
    try {
      field.current?.select()
      await navigator.clipboard.writeText(field.current?.value ?? "")
      setResult("copied")
    } catch {
      setResult("failed")
    }
  }

  return { copy, result }
}
