"use client"

import { type FormEvent, useEffect, useId, useRef, useState } from "react"
import { EsdRequestError } from "../client/esd-request-error"
import { useEsd } from "../hooks/esd-provider"
import { useLostKey } from "../hooks/use-lost-key"
import { isEmail } from "../lib/is-email"
import { parseOrderNumber } from "../lib/parse-order-number"
import { classNames } from "./parts/class-name"
import { ErrorNote } from "./parts/error-note"
import { Field } from "./parts/field"
import { Heading, type HeadingProps } from "./parts/heading"

/** Props of {@link LostKey}. */
export type LostKeyProps = HeadingProps & {
  /** What the form has at first, e.g. out of the page's address. */
  orderNumber?: string
  email?: string
  className?: string
}

/** Asks for a link to the keys of an order; no login is needed. */
export function LostKey({ heading, className, ...initial }: LostKeyProps) {
  const { words } = useEsd()
  const texts = words.lostKey
  const id = useId()
  const { request, reset, isSent, isSending, error } = useLostKey()
  const [orderNumber, setOrderNumber] = useState(initial.orderNumber ?? "")
  const [email, setEmail] = useState(initial.email ?? "")
  const [isTried, setTried] = useState(false)
  const sent = useRef<HTMLDivElement>(null)
  const number = parseOrderNumber(orderNumber)
  const faults = {
    orderNumber: number ? undefined : texts.numberWrong,
    email: isEmail(email) ? undefined : words.serviceDetails.faults.emailWrong,
  }

  useEffect(() => {
    if (isSent) {
      sent.current?.focus()
    }
  }, [isSent])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)

    if (number && !faults.email) {
      void request({ order_display_id: number, email: email.trim() })
    } else {
      document.getElementById(`${id}-${number ? "email" : "number"}`)?.focus()
    }
  }

  return (
    <section className={classNames("esd-lost-key", className)}>
      <Heading heading={heading} usual={texts.title} />
      {isSent ? (
        <div ref={sent} tabIndex={-1} role="status" className="esd-sent">
          <h3 className="esd-subheading">{texts.sentTitle}</h3>
          <p>{texts.sent}</p>
          <button type="button" className="esd-button" onClick={reset}>
            {texts.again}
          </button>
        </div>
      ) : (
        <form className="esd-form" noValidate onSubmit={submit}>
          <p className="esd-intro">{texts.intro}</p>
          <Field
            id={`${id}-number`}
            label={texts.orderNumber}
            hint={texts.orderNumberHint}
            fault={isTried ? faults.orderNumber : undefined}
          >
            {(control) => (
              <input
                {...control}
                className="esd-input"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                aria-required
                value={orderNumber}
                onChange={({ target }) => setOrderNumber(target.value)}
              />
            )}
          </Field>
          <Field
            id={`${id}-email`}
            label={texts.email}
            fault={isTried ? faults.email : undefined}
          >
            {(control) => (
              <input
                {...control}
                className="esd-input"
                type="email"
                autoComplete="email"
                aria-required
                maxLength={254}
                value={email}
                onChange={({ target }) => setEmail(target.value)}
              />
            )}
          </Field>
          <ErrorNote
            error={error}
            text={isNotOffered(error) ? texts.notOffered : undefined}
          />
          <button
            type="submit"
            className="esd-button esd-send"
            aria-disabled={isSending}
          >
            {isSending ? texts.sending : texts.send}
          </button>
        </form>
      )}
    </section>
  )
}

/** A shop without the plugin's option `storefront.lostKeyUrl` has no such route. */
function isNotOffered(error: unknown): boolean {
  return error instanceof EsdRequestError && error.status === 404
}
