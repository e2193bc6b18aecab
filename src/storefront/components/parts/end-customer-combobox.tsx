"use client"

import { useEffect, useRef, useState } from "react"
import type { EsdEndCustomerResponse } from "../../../types/esd-end-customer"
import type { EsdServiceDetailsEndCustomer } from "../../../types/esd-service-details"
import { useEsd } from "../../hooks/esd-provider"
import { useEndCustomers } from "../../hooks/use-end-customers"
import {
  hintOfEndCustomer,
  nameOfEndCustomer,
} from "../../lib/name-of-end-customer"
import { describeError } from "../../lib/describe-error"
import { fits } from "../../lib/fits"
import { Combobox, type ComboboxOption } from "./combobox"
import type { ControlProps } from "./field"

type Props = {
  control: ControlProps
  /** Label of what is chosen. */
  chosen: string
  /** What else can be chosen, above what is found, as far as it fits the text. */
  extra?: ComboboxOption[]
  required?: boolean
  onChoose: (endCustomer: EsdServiceDetailsEndCustomer) => void
  onChooseExtra?: (value: string) => void
}

/** Searches the reseller's end customers. While it searches, it shows those it knows that fit. */
export function EndCustomerCombobox({
  control,
  chosen,
  extra = [],
  required,
  onChoose,
  onChooseExtra,
}: Props) {
  const { words } = useEsd()
  const [search, setSearch] = useState("")
  const [isAsked, setAsked] = useState(false)
  const found = useEndCustomers(search, { isEnabled: isAsked })
  const known = useRef(found.endCustomers)
  const endCustomers = found.isLoading
    ? known.current.filter((one) => fits(toOption(one), search))
    : found.endCustomers
  const hits = endCustomers.map(toOption)
  const fitting = extra.filter((option) => fits(option, search))
  const options = [...fitting, ...hits]

  useEffect(() => {
    if (!found.isLoading) {
      known.current = found.endCustomers
    }
  })

  return (
    <Combobox
      control={control}
      chosen={chosen}
      options={options}
      isLoading={found.isLoading}
      required={required}
      status={statusOf()}
      onSearch={(text) => {
        setAsked(true)
        setSearch(text)
      }}
      onChoose={choose}
      onEnd={() => {
        if (found.hasMore && !found.isLoadingMore) {
          void found.loadMore()
        }
      }}
    />
  )

  function choose(value: string) {
    const endCustomer = endCustomers.find(({ id }) => id === value)

    if (endCustomer) {
      onChoose(endCustomer)
    } else {
      onChooseExtra?.(value)
    }
  }

  function statusOf(): string {
    const { serviceDetails } = words

    if (found.error) {
      return describeError(found.error, words)
    }

    if (found.isLoading) {
      return serviceDetails.searching
    }

    return options.length
      ? serviceDetails.found(found.count + fitting.length)
      : serviceDetails.nothingFound
  }
}

function toOption(endCustomer: EsdEndCustomerResponse): ComboboxOption {
  return {
    value: endCustomer.id,
    label: nameOfEndCustomer(endCustomer),
    hint: hintOfEndCustomer(endCustomer),
  }
}
