"use client"

import { useEffect, useState } from "react"

/**
 * Which option of a list the keyboard is at: the first one, until somebody goes
 * on. It stays the same one while the list becomes another around it.
 */
export function useActiveOption(options: ReadonlyArray<{ value: string }>) {
  const [wanted, setWanted] = useState<string | null>(null)
  const found = options.findIndex(({ value }) => value === wanted)
  const index = options.length ? Math.max(found, 0) : -1
  const active = options[index]?.value ?? null

  useEffect(() => {
    setWanted((former) => former ?? active)
  }, [active, wanted])

  return {
    /** -1 where there is none. */
    index,
    move: (to: number) => setWanted(options[to]?.value ?? null),
    /** Back to the first one. */
    reset: () => setWanted(null),
  }
}
