import { Licences } from "medusa-plugin-microsoft-esd/storefront"
import { Link, useNavigate } from "react-router-dom"
import { hrefOfLicence } from "../account/href-of-licence"
import { useWords } from "../i18n/language"

type Props = {
  orderId: string
  email: string
  /** How many licences the order has, where that is known. */
  expected?: number
}

/** The licences of an order, as they come. */
export function OwnKeys({ orderId, email, expected }: Props) {
  const { order } = useWords()
  const navigate = useNavigate()

  return (
    <>
      <div className="panel">
        <h2>{order.licences}</h2>
        <p className="hint">
          {order.live} {order.confirmation(email)}
        </p>
        <Licences
          orderId={orderId}
          live
          expected={expected}
          heading={null}
          hrefOf={hrefOfLicence}
          onSelect={(licence) => void navigate(hrefOfLicence(licence))}
        />
      </div>
      <p className="buttons">
        <Link className="button" to="/account/licences">
          {order.toLicences}
        </Link>
        <Link className="button" to="/account/invoices">
          {order.toInvoices}
        </Link>
      </p>
    </>
  )
}
