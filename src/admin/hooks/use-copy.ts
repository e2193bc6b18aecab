import { type RefObject, useEffect, useState } from "react"

const SHOWN_MS = 2000

/**
 * Copies the text of a field or of any other element. It is selected as well,
 * so that it can be copied by keyboard where the browser refuses, e.g. without
 * HTTPS.
 */
export function useCopy(source: RefObject<HTMLElement>) {
  const [result, setResult] = useState<"copied" | "failed" | null>(null)

  useEffect(() => {
    const timer = setTimeout(() => setResult(null), SHOWN_MS)

    return () => clearTimeout(timer)
  }, [result])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(select(source.current))
      setResult("copied")
    } catch {
      setResult("failed")
    }
  }

  return { copy, result }
}

function select(element: HTMLElement | null): string {
  if (element instanceof HTMLInputElement) {
    element.select()

    return element.value
  }

  if (element) {
    getSelection()?.selectAllChildren(element)
  }

  return element?.textContent ?? ""
}
