"use client"

import { useRef } from "react"
import type { EsdAssetResponse } from "../../types/esd-asset"
import { announcementOf } from "../lib/announcement-of"
import { cancellationBanner } from "../lib/cancellation-banner"
import {
  type CancellationView,
  cancellationView,
} from "../lib/cancellation-view"
import { useEsd } from "./esd-provider"
import { useChanged } from "./use-changed"
import { useFormat } from "./use-format"
import { useLostFocus } from "./use-lost-focus"

type AskingView = Extract<CancellationView, { kind: "possible" | "impossible" }>

/** What a page shows of the cancelling of a licence, and where the keyboard goes when that changes. */
export function useCancellation(
  licence: EsdAssetResponse | null,
  isWithdrawn: boolean
) {
  const { words } = useEsd()
  const format = useFormat()
  const bannerTitle = useRef<HTMLParagraphElement>(null)
  const askingTitle = useRef<HTMLHeadingElement>(null)
  const view = licence && cancellationView(licence)
  const banner =
    view && cancellationBanner(view, { isWithdrawn, words, date: format.date })
  const focusing = useLostFocus(`${view?.kind} ${banner?.kind}`, () =>
    (bannerTitle.current ?? askingTitle.current)?.focus()
  )

  return {
    banner,
    /** Null where there is nothing to ask for, or the banner says why not. */
    asking: view && isAsking(view) ? view : null,
    bannerTitle,
    askingTitle,
    /** For screen readers; empty until something changes. */
    announcement: useChanged(announcementOf(banner, words)),
    /** Props of the element around it all. */
    focusing,
  }
}

function isAsking(view: CancellationView): view is AskingView {
  return (
    view.kind === "possible" ||
    (view.kind === "impossible" &&
      (view.outcome?.status !== "refused" ||
        view.outcome.reason !== view.reason))
  )
}
