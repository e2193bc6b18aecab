import { Badge, clx, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAccountList } from "../../hooks/accounts/use-account-list"
import { useDebounced } from "../../hooks/use-debounced"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { EndCustomerRow } from "./end-customer-row"
import { Pagination } from "../states/pagination"

const PER_PAGE = 5

type Props = {
  resellerId: string
  onOpen: (dialog: AccountDialog) => void
}

/** The end customers of a reseller with their badges, searched and a page at a time. */
export function EndCustomers({ resellerId, onOpen }: Props) {
  const { t } = useWording()
  const [text, setText] = useState("")
  const [pageIndex, setPageIndex] = useState(0)
  const q = useDebounced(text)
  const { data, error, isPlaceholderData } = useAccountList({
    q,
    reseller_account_id: resellerId,
    order: "company_name",
    limit: PER_PAGE,
    offset: pageIndex * PER_PAGE,
  })

  return (
    <section aria-label={t("accounts.endCustomers.title")}>
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <Heading level="h3" className="text-nowrap">
            {t("accounts.endCustomers.title")}
          </Heading>
          {data && <Badge size="2xsmall">{data.count}</Badge>}
        </div>
        <Input
          type="search"
          size="small"
          value={text}
          placeholder={t("fields.search")}
          aria-label={t("accounts.endCustomers.search")}
          onChange={({ target }) => {
            setText(target.value)
            setPageIndex(0)
          }}
        />
      </div>
      {error && !data && (
        <Text size="small" role="alert" className="text-ui-fg-error px-6 pb-4">
          {t("accounts.endCustomers.loadFailed", { error: error.message })}
        </Text>
      )}
      <ul
        aria-busy={isPlaceholderData}
        className={clx("divide-y border-t", isPlaceholderData && "opacity-50")}
      >
        {data?.accounts.map((account) => (
          <EndCustomerRow key={account.id} account={account} onOpen={onOpen} />
        ))}
      </ul>
      <div role="status">
        {data?.count === 0 && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t(q ? "fields.nothingFound" : "accounts.endCustomers.none")}
          </Text>
        )}
      </div>
      <Pagination
        total={data?.count ?? 0}
        perPage={PER_PAGE}
        pageIndex={pageIndex}
        onPage={setPageIndex}
      />
    </section>
  )
}
