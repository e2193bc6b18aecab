import type { ReactNode } from "react"
import { useWording } from "../../hooks/use-wording"

type Props = { name: string; children: ReactNode }

/** One line of a section: what it is, and what it is here. */
export function FactRow({ name, children }: Props) {
  const { t } = useWording()

  return (
    <div className="text-ui-fg-subtle grid w-full grid-cols-2 items-start gap-4 px-6 py-4">
      <dt className="txt-compact-small-plus">{name}</dt>
      <dd className="txt-compact-small min-w-0 break-words">
        {children || t("details.none")}
      </dd>
    </div>
  )
}
