import type {
  EsdDraftOrderCheck,
  EsdDraftOrderCheckId,
} from "../../../types/esd-draft-order"
import { isSold } from "../../orders/choose-product"
import { LARGEST_ORDER } from "../../orders/is-too-large"
import { checkAccounts } from "./check-accounts"
import { checkServiceDetails } from "./check-service-details"
import type { DraftFacts } from "./draft-facts"

/** All that has to be right before a draft order becomes an order, right or not. */
export function checkDraftOrder(facts: DraftFacts): EsdDraftOrderCheck[] {
  return [
    checkLicences(facts),
    checkEmail(facts),
    checkAddress(facts),
    checkProducts(facts),
    checkServiceDetails(facts),
    checkCountry(facts),
    checkAccounts(facts),
  ]
}

function checkLicences({ order, lines }: DraftFacts): EsdDraftOrderCheck {
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0)

  if (order.status === "canceled") {
    return failed(
      "licences",
      "order_canceled",
      "This draft order was canceled. Create a new one."
    )
  }

  if (!count) {
    return failed(
      "licences",
      "no_licences",
      "This draft order sells no licences. Use Medusa's own page to convert it."
    )
  }

  return count > LARGEST_ORDER
    ? failed(
        "licences",
        "too_many_licences",
        `An order can have at most ${LARGEST_ORDER} licences; this one has ${count}. Create several orders.`,
        { count, most: LARGEST_ORDER }
      )
    : ok("licences", "licences", `${count} licences are ordered.`, { count })
}

function checkEmail({ order }: DraftFacts): EsdDraftOrderCheck {
  const email = order.email?.trim()

  return email
    ? ok("email", "email", `Keys go to ${email} where no other is given.`, {
        email,
      })
    : failed(
        "email",
        "email_missing",
        "The order has no e-mail address that keys can go to. Give it one on the draft order's page."
      )
}

function checkAddress({ order }: DraftFacts): EsdDraftOrderCheck {
  return countryOf(order)
    ? ok("address", "address", "There is an address for the invoice.")
    : failed(
        "address",
        "address_missing",
        "The order has no address with a country, so no tax can be calculated and no account be made. Give it one on the draft order's page."
      )
}

function checkProducts({ lines }: DraftFacts): EsdDraftOrderCheck {
  const gone = lines.filter(({ product }) => !isSold(product))
  const names = [...new Set(gone.map(({ name }) => name))].join(", ")

  return gone.length
    ? failed(
        "products",
        "products_not_sold",
        `Not sold any more: ${names}. Take it out of the order, or switch it on.`,
        { names }
      )
    : ok("products", "products_sold", "All offerings are sold.")
}

function checkCountry({ order, lines }: DraftFacts): EsdDraftOrderCheck {
  const country = countryOf(order)
  const others = [
    ...new Set(
      lines.map(({ product }) => product.country).filter((it) => it !== country)
    ),
  ].join(", ")

  return country && others
    ? {
        id: "country",
        status: "warning",
        code: "country_differs",
        message: `The customer's country is ${country}, but licences are bought for ${others}. Check that the vendor allows it.`,
        values: { country, others },
      }
    : ok(
        "country",
        "country_fits",
        "The licences are for the customer's country."
      )
}

function countryOf({
  billing_address,
  shipping_address,
}: DraftFacts["order"]): string | undefined {
  return (billing_address ?? shipping_address)?.country_code?.toUpperCase()
}

type Values = EsdDraftOrderCheck["values"]

function ok(
  id: EsdDraftOrderCheckId,
  code: string,
  message: string,
  values: Values = {}
): EsdDraftOrderCheck {
  return { id, status: "ok", code, message, values }
}

function failed(
  id: EsdDraftOrderCheckId,
  code: string,
  message: string,
  values: Values = {}
): EsdDraftOrderCheck {
  return { id, status: "failed", code, message, values }
}
