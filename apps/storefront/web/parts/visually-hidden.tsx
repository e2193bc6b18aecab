import type { ReactNode } from "react"

/** For screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <div className="visually-hidden">{children}</div>
}
