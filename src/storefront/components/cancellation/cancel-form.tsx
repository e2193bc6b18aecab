"use client"

import { type FormEvent, useEffect, useId, useRef, useState } from "react"
import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useDebounced } from "../../hooks/use-debounced"
import { useEsd } from "../../hooks/esd-provider"
import type { Cancelling } from "../../hooks/use-cancelling"
import { holdsProductKey } from "../../lib/holds-product-key"
import { hasKey } from "../../lib/licence-state"
import { Announcement } from "../parts/announcement"
import { Field } from "../parts/field"
import { KeyWarning } from "./key-warning"

/** What the Store API takes. */
const MAX_LENGTH = 500
/** With less room than this, screen readers say how much is left. */
const LITTLE = 50

type Props = {
  licence: EsdAssetResponse
  cancelling: Cancelling
  onClose: () => void
}

/** Says what will happen, and asks the shop to cancel a licence. */
export function CancelForm({ licence, cancelling, onClose }: Props) {
  const { words } = useEsd()
  const texts = words.cancellation
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [comment, setComment] = useState("")
  const [isTried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const { request, isRequesting } = cancelling
  const fault = holdsProductKey(comment) ? texts.commentHoldsKey : undefined
  const left = useDebounced(MAX_LENGTH - comment.length)

  useEffect(() => title.current?.focus(), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)

    if (fault) {
      field.current?.focus()
    } else if (!isRequesting) {
      void request({ comment: comment.trim() || undefined })
    }
  }

  return (
    <form
      className="esd-form esd-cancel-form"
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
    >
      <h4
        ref={title}
        tabIndex={-1}
        id={`${id}-title`}
        className="esd-subheading"
      >
        {texts.formTitle}
      </h4>
      <ol className="esd-steps">
        {texts.steps(hasKey(licence)).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <KeyWarning licence={licence} />
      <Field
        id={`${id}-comment`}
        label={`${texts.comment} (${words.common.optional})`}
        hint={texts.counter(comment.length, MAX_LENGTH)}
        fault={isTried ? fault : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            ref={field}
            className="esd-input esd-textarea"
            rows={3}
            maxLength={MAX_LENGTH}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
          />
        )}
      </Field>
      <Announcement text={left < LITTLE ? texts.charactersLeft(left) : ""} />
      <div className="esd-buttons">
        <button
          type="submit"
          className="esd-button esd-send"
          aria-disabled={isRequesting}
        >
          {isRequesting ? texts.sending : texts.send}
        </button>
        <button type="button" className="esd-button esd-keep" onClick={onClose}>
          {texts.keep}
        </button>
      </div>
    </form>
  )
}
