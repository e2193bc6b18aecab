import {
  type EsdEndCustomerResponse,
  nameOfEndCustomer,
} from "medusa-plugin-microsoft-esd/storefront"
import { useState } from "react"
import { useWords } from "../i18n/language"
import { NewEndCustomerForm } from "./new-end-customer-form"

/** Adds an end customer. */
export function NewEndCustomer({ onAdded }: { onAdded: () => void }) {
  const { endCustomers: words } = useWords()
  const [added, setAdded] = useState<EsdEndCustomerResponse[]>([])
  const last = added.at(-1)

  return (
    <section className="panel" aria-label={words.add}>
      <h2>{words.add}</h2>
      <p role="status">{last && words.saved(nameOfEndCustomer(last))}</p>
      <NewEndCustomerForm
        key={added.length}
        onAdded={(endCustomer) => {
          setAdded((former) => [...former, endCustomer])
          onAdded()
        }}
      />
    </section>
  )
}
