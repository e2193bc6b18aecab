import {
  nameOfEndCustomer,
  useEndCustomers,
} from "medusa-plugin-microsoft-esd/storefront"
import { useState } from "react"
import { SearchField } from "../catalogue/search-field"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { Page } from "../parts/page"
import { Problem } from "../parts/problem"
import { statusOf } from "../shop/describe-error"
import { NewEndCustomer } from "./new-end-customer"

/** For whom a reseller orders. */
export function EndCustomersPage() {
  const { account, endCustomers: words } = useWords()
  const [search, setSearch] = useState("")
  const found = useEndCustomers(search)
  const { endCustomers, count, error, isLoading, reload } = found

  if (statusOf(error) === 403) {
    return <Page title={account.endCustomers} intro={words.notReseller} />
  }

  return (
    <Page title={account.endCustomers} intro={words.intro}>
      <SearchField label={words.search} value={search} onChange={setSearch} />
      <p className="hint" role="status">
        {!isLoading && (count ? words.found(count) : words.none)}
      </p>
      {isLoading && !endCustomers.length && <Loading />}
      <Problem error={error} onRetry={reload} />
      <ul className="people">
        {endCustomers.map((one) => (
          <li key={one.id}>
            <strong>{nameOfEndCustomer(one)}</strong>
            <span className="hint">
              {one.email} · {one.country}
            </span>
          </li>
        ))}
      </ul>
      {found.hasMore && (
        <button
          type="button"
          className="button"
          onClick={() => void found.loadMore()}
        >
          {words.more}
        </button>
      )}
      <NewEndCustomer onAdded={reload} />
    </Page>
  )
}
