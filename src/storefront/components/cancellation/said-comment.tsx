"use client"

import { useId } from "react"

type Props = { label: string; comment: string | null }

/** What somebody wrote; nothing where they wrote nothing. */
export function SaidComment({ label, comment }: Props) {
  const id = useId()

  return comment ? (
    <figure className="esd-comment">
      <figcaption id={id} className="esd-label">
        {label}
      </figcaption>
      <blockquote className="esd-comment-text" aria-labelledby={id}>
        {comment}
      </blockquote>
    </figure>
  ) : null
}
