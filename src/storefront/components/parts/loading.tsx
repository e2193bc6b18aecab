"use client"

import { useEsd } from "../../hooks/esd-provider"

/** Something is on its way. */
export function Loading() {
  const { words } = useEsd()

  return (
    <p className="esd-loading" role="status">
      {words.common.loading}
    </p>
  )
}
