"use client"

import { VISUALLY_HIDDEN } from "./visually-hidden"

/** Tells screen readers what has changed. Has to stand there before it has something to say. */
export function Announcement({ text }: { text: string }) {
  return (
    <div role="status" aria-live="polite" style={VISUALLY_HIDDEN}>
      {text}
    </div>
  )
}
