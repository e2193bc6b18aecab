import type { AxiosInstance } from "axios"
import type { EsdAssetResponse, EsdInvoiceResponse } from "../../src/types"
import type { Shop } from "./seed-shop"

/** For whom licences of a line are. */
export type LineDetail = {
  for_resale: boolean
  end_customer_id?: string
  end_customer?: { email: string; [field: string]: unknown }
  delivery_email?: string
  quantity?: number
}

/** A line of a cart. */
export type CartLine = {
  variant_id: string
  quantity: number
  metadata?: Record<string, unknown>
  service_details?: LineDetail[]
}

export type CartSettings = {
  region?: keyof Shop["regions"]
  locale?: string
  /** Shipping option, where a line has to be shipped. */
  shipping_option_id?: string
  promo_codes?: string[]
}

const ADDRESS = {
  first_name: "Jürgen",
  last_name: "Müller",
  address_1: "Hauptstraße 1",
  postal_code: "10115",
  city: "Berlin",
}

const COUNTRY = { eur: "de", jpy: "jp", kwd: "kw" }

/** A customer in front of the storefront: nothing but Medusa's Store API. */
export class Shopper {
  private constructor(
    private readonly api: AxiosInstance,
    private readonly shop: Shop,
    readonly email: string,
    readonly id: string,
    private readonly token: string | null
  ) {}

  /** Registers a customer and logs in. */
  static async register(
    api: AxiosInstance,
    shop: Shop,
    email: string
  ): Promise<Shopper> {
    const credentials = { email, password: "correct horse battery" }
    const { data: registered } = await api.post(
      "/auth/customer/emailpass/register",
      credentials
    )
    const { data: created } = await api.post(
      "/store/customers",
      { email, first_name: "Jürgen", last_name: "Müller" },
      {
        headers: {
          "x-publishable-api-key": shop.publishable_key,
          authorization: `Bearer ${registered.token}`,
        },
      }
    )
    const { data: session } = await api.post(
      "/auth/customer/emailpass",
      credentials
    )

    return new Shopper(api, shop, email, created.customer.id, session.token)
  }

  /** Somebody who buys without an account. */
  static guest(api: AxiosInstance, shop: Shop, email: string): Shopper {
    return new Shopper(api, shop, email, "", null)
  }

  /** Headers of this shopper's requests. */
  get headers() {
    return {
      "x-publishable-api-key": this.shop.publishable_key,
      ...(this.token && { authorization: `Bearer ${this.token}` }),
    }
  }

  get(url: string) {
    return this.api.get(url, {
      headers: this.headers,
      validateStatus: () => true,
    })
  }

  post(url: string, body: unknown = {}) {
    return this.api.post(url, body, {
      headers: this.headers,
      validateStatus: () => true,
    })
  }

  delete(url: string) {
    return this.api.delete(url, {
      headers: this.headers,
      validateStatus: () => true,
    })
  }

  /** The shopper's licences, of one order or of all. */
  async assets(order?: { id: string }): Promise<EsdAssetResponse[]> {
    const { data } = await this.get(
      `/store/esd/assets?limit=1000${order ? `&order_id=${order.id}` : ""}`
    )

    return data.esd_assets
  }

  /** The shopper's invoices. */
  async invoices(): Promise<EsdInvoiceResponse[]> {
    const { data } = await this.get("/store/esd/invoices?limit=1000")

    return data.esd_invoices
  }

  /** Fills a cart and gets it ready for payment; answers its id. */
  async fillCart(
    lines: CartLine[],
    {
      region = "eur",
      locale,
      shipping_option_id,
      promo_codes,
    }: CartSettings = {}
  ): Promise<string> {
    const address = { ...ADDRESS, country_code: COUNTRY[region] }
    const { cart } = await this.#ok("/store/carts", {
      region_id: this.shop.regions[region],
      sales_channel_id: this.shop.sales_channel_id,
      email: this.email,
      shipping_address: address,
      billing_address: address,
      ...(locale && { locale }),
    })

    for (const { service_details = [], ...line } of lines) {
      const filled = await this.#ok(`/store/carts/${cart.id}/line-items`, line)
      const { id } = filled.cart.items.find(
        ({ variant_id }: CartLine) => variant_id === line.variant_id
      )

      if (service_details.length) {
        await this.#ok(`/store/esd/carts/${cart.id}/service-details`, {
          items: service_details.map((it) => ({ line_item_id: id, ...it })),
        })
      }
    }

    if (promo_codes) {
      await this.#ok(`/store/carts/${cart.id}/promotions`, { promo_codes })
    }

    if (shipping_option_id) {
      await this.#ok(`/store/carts/${cart.id}/shipping-methods`, {
        option_id: shipping_option_id,
      })
    }

    await this.startPayment(cart.id)

    return cart.id
  }

  /** Chooses how to pay, anew once a cart's total has changed. */
  async startPayment(cartId: string): Promise<void> {
    const { payment_collection } = await this.#ok(
      "/store/payment-collections",
      {
        cart_id: cartId,
      }
    )
    await this.#ok(
      `/store/payment-collections/${payment_collection.id}/payment-sessions`,
      { provider_id: "pp_system_default" }
    )
  }

  /** Completes a cart and answers the order. */
  async complete(cartId: string): Promise<{ id: string; display_id: number }> {
    const { order } = await this.#ok(`/store/carts/${cartId}/complete`)

    return order
  }

  /** From an empty cart to a placed order. */
  async order(lines: CartLine[], settings?: CartSettings) {
    return this.complete(await this.fillCart(lines, settings))
  }

  async #ok(url: string, body?: unknown) {
    const { status, data } = await this.post(url, body)

    if (status >= 300) {
      throw new Error(`${url} answered ${status}: ${JSON.stringify(data)}`)
    }

    return data
  }
}
