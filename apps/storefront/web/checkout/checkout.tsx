import {
  type EsdServiceDetailsResponse,
  ServiceDetails,
} from "medusa-plugin-microsoft-esd/storefront"
import { useEffect, useState } from "react"
import { Link } from "react-router-dom"
import { type Cart } from "../cart/cart-context"
import { CartSums } from "../cart/cart-sums"
import { useWords } from "../i18n/language"
import { useSession } from "../session/session-context"
import { ContactStep } from "./contact-step"
import { PaymentStep } from "./payment-step"
import { Step } from "./step"

const STEPS = ["contact", "details", "payment"] as const
type StepName = (typeof STEPS)[number]

/** The steps of the checkout, one open at a time. */
export function Checkout({ cart }: { cart: Cart }) {
  const { checkout, cart: words } = useWords()
  const { customer } = useSession()
  const [open, setOpen] = useState<StepName>("contact")
  const [details, setDetails] = useState<EsdServiceDetailsResponse | null>(null)
  const who = customer?.id ?? ""

  // another buyer has other end customers
  useEffect(() => {
    setOpen("contact")
    setDetails(null)
  }, [who])

  const stepOf = (name: StepName) => ({
    number: STEPS.indexOf(name) + 1,
    title: checkout[name],
    isOpen: open === name,
    isDone: STEPS.indexOf(name) < STEPS.indexOf(open),
    onChange: () => setOpen(name),
  })

  return (
    <div className="columns">
      <div className="steps">
        <Step {...stepOf("contact")} who={who} summary={cart.email}>
          <ContactStep
            key={who}
            cart={cart}
            onDone={() => setOpen("details")}
          />
        </Step>
        <Step {...stepOf("details")}>
          <ServiceDetails
            key={(cart.items ?? []).map(keyOf).join()}
            cartId={cart.id}
            heading={null}
            defaultCountry={cart.billing_address?.country_code}
            saveLabel={checkout.toPayment}
            onSaved={(saved) => {
              setDetails(saved)
              setOpen("payment")
            }}
          />
        </Step>
        <Step {...stepOf("payment")}>
          {details && (
            <PaymentStep
              cart={cart}
              details={details}
              onSayAgain={() => setOpen("details")}
            />
          )}
        </Step>
      </div>
      <aside className="panel sums" aria-label={checkout.summary}>
        <ul className="mini-lines">
          {(cart.items ?? []).map((item) => (
            <li key={item.id}>
              {item.quantity} × {item.product_title ?? item.title}
            </li>
          ))}
        </ul>
        <CartSums cart={cart} />
        <p className="hint">
          {words.licences(
            (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
          )}{" "}
          · <Link to="/cart">{checkout.changeCart}</Link>
        </p>
      </aside>
    </div>
  )
}

function keyOf({ id, quantity }: { id: string; quantity: number }): string {
  return `${id} ${quantity}`
}
