"use client"

import type { EsdServiceDetailsResponse } from "../../../types/esd-service-details"
import { useEsd } from "../../hooks/esd-provider"
import { useServiceDetails } from "../../hooks/use-service-details"
import { classNames } from "../parts/class-name"
import { ErrorNote } from "../parts/error-note"
import { Heading, type HeadingProps } from "../parts/heading"
import { Loading } from "../parts/loading"
import { ServiceDetailsForm } from "./service-details-form"

/** Props of {@link ServiceDetails}. */
export type ServiceDetailsProps = HeadingProps & {
  cartId: string
  /** What was saved; the checkout may go on. */
  onSaved?: (details: EsdServiceDetailsResponse) => void
  /** Countries of new end customers, ISO 3166-1 alpha-2. Default: all. */
  countries?: readonly string[]
  /** Country that a new end customer has at first, e.g. the region's. */
  defaultCountry?: string
  /** Instead of "Save", e.g. "Continue to payment". */
  saveLabel?: string
  className?: string
}

/**
 * The step of the checkout that says for whom the licences of a cart are, and
 * where their keys go. Give it a `key` that changes with the cart's lines.
 */
export function ServiceDetails({
  cartId,
  heading,
  className,
  ...form
}: ServiceDetailsProps) {
  const { words } = useEsd()
  const { details, isLoading, error, reload, ...saving } =
    useServiceDetails(cartId)

  return (
    <section className={classNames("esd-service-details", className)}>
      <Heading heading={heading} usual={words.serviceDetails.title} />
      {isLoading && <Loading />}
      {!details && <ErrorNote error={error} onRetry={reload} />}
      {details &&
        (details.lines.length ? (
          <ServiceDetailsForm
            {...form}
            key={details.cart_id}
            {...saving}
            details={details}
          />
        ) : (
          <p className="esd-empty">{words.serviceDetails.empty}</p>
        ))}
    </section>
  )
}
