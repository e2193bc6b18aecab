"use client"

import { type MouseEvent, useEffect, useRef } from "react"
import { useEsd } from "../../hooks/esd-provider"
import type { Fault } from "../../lib/service-details/find-faults"
import { useForm } from "./form-context"

type Props = {
  faults: Fault[]
  /** Grows each time that somebody tried to save. */
  tries: number
}

/** All that is wrong, each leading to its field. Gets the focus after a try. */
export function FaultSummary({ faults, tries }: Props) {
  const { words } = useEsd()
  const { idOf } = useForm()
  const box = useRef<HTMLDivElement>(null)
  const texts = words.serviceDetails.faults
  const isWrong = faults.length > 0

  useEffect(() => {
    if (tries && isWrong) {
      box.current?.focus()
    }
  }, [tries, isWrong])

  const lead = (event: MouseEvent, field: string) => {
    event.preventDefault()
    document.getElementById(idOf(field))?.focus()
  }

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="esd-faults"
      data-esd-empty={isWrong ? undefined : ""}
    >
      {isWrong && (
        <>
          {faults.some(({ field }) => field) && (
            <p className="esd-faults-title">{texts.title(faults.length)}</p>
          )}
          <ul className="esd-faults-list">
            {faults.map(({ field, text, line }) => {
              const words = line ? texts.at(line, text) : text

              return (
                <li key={field + text}>
                  {field ? (
                    <a
                      href={`#${idOf(field)}`}
                      onClick={(event) => lead(event, field)}
                    >
                      {words}
                    </a>
                  ) : (
                    words
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
