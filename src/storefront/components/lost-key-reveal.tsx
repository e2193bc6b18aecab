"use client"

import { useEffect, useRef } from "react"
import type { EsdLostKeyLicenceResponse } from "../../types/esd-lost-key"
import { EsdRequestError } from "../client/esd-request-error"
import { useEsd } from "../hooks/esd-provider"
import { useLostKeyReveal } from "../hooks/use-lost-key-reveal"
import { classNames } from "./parts/class-name"
import { CopyField } from "./parts/copy-field"
import { ErrorNote } from "./parts/error-note"
import { Heading, type HeadingProps } from "./parts/heading"
import { Loading } from "./parts/loading"
import { OutsideLink } from "./parts/outside-link"

/** Props of {@link LostKeyReveal}. */
export type LostKeyRevealProps = HeadingProps & {
  /** Page with the component LostKey. */
  lostKeyHref?: string
  className?: string
}

/** Shows the keys of an order to who opened the link of a lost-key e-mail. Its page is the plugin's option `storefront.lostKeyUrl`. */
export function LostKeyReveal({
  heading,
  lostKeyHref,
  className,
}: LostKeyRevealProps) {
  const { words } = useEsd()
  const texts = words.lostKey
  const { isReady, hasToken, licences, reveal, isRevealing, error } =
    useLostKeyReveal()
  const shown = useRef<HTMLDivElement>(null)
  const isUsed = error instanceof EsdRequestError && error.status === 404

  useEffect(() => {
    if (licences) {
      shown.current?.focus()
    }
  }, [licences])

  return (
    <section className={classNames("esd-lost-key-reveal", className)}>
      <Heading heading={heading} usual={texts.revealTitle} />
      {!isReady && <Loading />}
      {licences && (
        <div ref={shown} tabIndex={-1} className="esd-lost-licences">
          <p className="esd-intro">{texts.once}</p>
          {licences.map((licence) => (
            <LostLicence key={licence.asset_id} licence={licence} />
          ))}
        </div>
      )}
      {hasToken && !isUsed && (
        <>
          <p className="esd-intro">{texts.revealIntro}</p>
          <button
            type="button"
            className="esd-button esd-reveal"
            aria-disabled={isRevealing}
            onClick={() => void reveal()}
          >
            {isRevealing ? texts.revealing : texts.reveal}
          </button>
        </>
      )}
      <div role="alert" className="esd-error">
        {isUsed && <p className="esd-error-text">{texts.tokenUsed}</p>}
        {isReady && !hasToken && !licences && (
          <p className="esd-error-text">{texts.noToken}</p>
        )}
      </div>
      {!isUsed && <ErrorNote error={error} />}
      {isReady && !licences && lostKeyHref && (isUsed || !hasToken) && (
        <a className="esd-button" href={lostKeyHref}>
          {texts.askAgain}
        </a>
      )}
    </section>
  )
}

function LostLicence({ licence }: { licence: EsdLostKeyLicenceResponse }) {
  const { words } = useEsd()
  const { licences, lostKey } = words
  const { unit_index, unit_count, product_key } = licence

  return (
    <div className="esd-lost-licence" data-esd-licence={licence.asset_id}>
      <h3 className="esd-subheading">
        {licence.product_title}, {licences.number(unit_index + 1, unit_count)}
      </h3>
      {product_key ? (
        <CopyField label={licences.detail.key} value={product_key} />
      ) : (
        <p>
          {licence.status === "cancelled"
            ? licences.states.cancelled.hint
            : lostKey.notYet}
        </p>
      )}
      <OutsideLink
        className="esd-button esd-activate"
        href={licence.activation_link}
      >
        {licences.detail.activate}
      </OutsideLink>{" "}
      <OutsideLink
        className="esd-button esd-download"
        href={licence.download_link}
      >
        {licences.detail.download}
      </OutsideLink>
    </div>
  )
}
