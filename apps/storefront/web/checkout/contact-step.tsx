import { useState } from "react"
import { LoginForm } from "../account/login-form"
import { RegisterForm } from "../account/register-form"
import type { Cart } from "../cart/cart-context"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { useSession } from "../session/session-context"
import { AddressForm } from "./address-form"

const WAYS = ["logIn", "register", "guest"] as const

/** Who buys: somebody with a login, or a guest; and who is billed. */
export function ContactStep({
  cart,
  onDone,
}: {
  cart: Cart
  onDone: () => void
}) {
  const { checkout } = useWords()
  const { customer } = useSession()
  const [way, setWay] = useState<(typeof WAYS)[number]>("logIn")

  if (customer) {
    const name = [customer.first_name, customer.last_name]
    const who = name.filter(Boolean).join(" ") || customer.email

    return (
      <>
        <p>{checkout.orderAs(who)}</p>
        {/* two changes at once would leave the cart to whoever comes last */}
        {cart.customer_id === customer.id ? (
          <AddressForm cart={cart} onDone={onDone} />
        ) : (
          <Loading />
        )}
      </>
    )
  }

  return (
    <>
      <fieldset className="ways">
        <legend>{checkout.how}</legend>
        {WAYS.map((name) => (
          <label key={name} className="choice">
            <input
              type="radio"
              name="way"
              checked={way === name}
              onChange={() => setWay(name)}
            />
            {checkout.ways[name]}
          </label>
        ))}
      </fieldset>
      {way === "logIn" && <LoginForm />}
      {way === "register" && <RegisterForm />}
      {way === "guest" && (
        <>
          <p className="hint">{checkout.guestHint}</p>
          <AddressForm cart={cart} onDone={onDone} />
        </>
      )}
    </>
  )
}
