"use client"

import { useCancellation } from "../../hooks/use-cancellation"
import { useEsd } from "../../hooks/esd-provider"
import { useLicence } from "../../hooks/use-licence"
import { useReveal } from "../../hooks/use-reveal"
import { hasKey, licenceState } from "../../lib/licence-state"
import { CancelLicence } from "../cancellation/cancel-licence"
import { CancellationBanner } from "../cancellation/cancellation-banner"
import { Announcement } from "../parts/announcement"
import { classNames } from "../parts/class-name"
import { ErrorNote } from "../parts/error-note"
import { Heading, type HeadingProps } from "../parts/heading"
import { Loading } from "../parts/loading"
import { OutsideLink } from "../parts/outside-link"
import { LicenceEmail } from "./licence-email"
import { LicenceFacts } from "./licence-facts"
import { LicenceKey } from "./licence-key"
import { NextSteps } from "./next-steps"

/** Props of {@link LicenceDetail}. */
export type LicenceDetailProps = HeadingProps & {
  licenceId: string
  className?: string
}

/** One licence: its key on demand, its links, its e-mail, what to do next, and how to cancel it. */
export function LicenceDetail({
  licenceId,
  heading,
  className,
}: LicenceDetailProps) {
  const { words } = useEsd()
  const { licence, isLoading, error, reload, cancelling, ...resending } =
    useLicence(licenceId)
  const revealed = useReveal(licenceId)
  const cancellation = useCancellation(licence, cancelling.isWithdrawn)
  const { banner, asking, focusing } = cancellation

  if (!licence) {
    return (
      <section className={classNames("esd-licence-detail", className)}>
        {isLoading && <Loading />}
        <ErrorNote error={error} onRetry={reload} />
      </section>
    )
  }

  const state = licenceState(licence)
  const { label, hint } = words.licences.states[state]

  return (
    <section
      {...focusing}
      className={classNames("esd-licence-detail", className)}
      data-esd-licence={licence.id}
      data-esd-state={state}
    >
      <Heading heading={heading} usual={licence.product_title} />
      <p className="esd-licence-state" role="status">
        <strong className="esd-state" data-esd-state={state}>
          {label}
        </strong>{" "}
        <span className="esd-hint">{hint}</span>
      </p>
      <Announcement text={cancellation.announcement} />
      {banner && (
        <CancellationBanner
          licence={licence}
          banner={banner}
          cancelling={cancelling}
          title={cancellation.bannerTitle}
        />
      )}
      <LicenceKey licence={licence} revealed={revealed} />
      <OutsideLink
        className="esd-button esd-download"
        href={hasKey(licence) ? licence.download_link : null}
      >
        {words.licences.detail.download}
      </OutsideLink>
      <NextSteps licence={licence} isShown={revealed.secret !== null} />
      <LicenceEmail licence={licence} {...resending} />
      <LicenceFacts licence={licence} />
      {asking && (
        <CancelLicence
          licence={licence}
          view={asking}
          cancelling={cancelling}
          title={cancellation.askingTitle}
        />
      )}
    </section>
  )
}
