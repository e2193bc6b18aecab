import type { ReactNode } from "react"
import type { EsdAccountResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { CopyableText } from "./copyable-text"

type Props = {
  account: EsdAccountResponse
  /** Further facts by the last part of their names' keys. */
  more?: Record<string, ReactNode>
}

/** What the shop and Microsoft know of an account's synchronization. */
export function AccountFacts({ account, more = {} }: Props) {
  const { t, formatDate } = useWording()
  const { role, email, microsoft_email, last_sync_at, vendor_account_id } =
    account
  const facts: Record<string, ReactNode> = {
    role: t(`accounts.roles.${role}.name`),
    email: microsoft_email ?? email,
    lastSync: last_sync_at
      ? formatDate(last_sync_at)
      : t("accounts.facts.never"),
    vendorId: vendor_account_id && (
      <CopyableText
        text={vendor_account_id}
        copyLabel={t("accounts.actions.copyVendorId")}
      />
    ),
    waiting: account.waiting_licences
      ? t("accounts.facts.licences", { count: account.waiting_licences })
      : null,
    ...more,
  }

  return (
    <dl className="txt-small text-ui-fg-subtle grid grid-cols-[auto,1fr] gap-x-4 gap-y-2">
      {Object.entries(facts)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="txt-compact-small-plus">
              {t(`accounts.facts.${name}`)}
            </dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
