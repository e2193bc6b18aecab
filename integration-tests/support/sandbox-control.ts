/** A licence as the sandbox booked it. */
export type SandboxOrder = {
  orderId: string
  clientTransactionId: string
  sku: string
  /** Purchase calls that carried this transaction id. */
  calls: number
  endCustomerAccountId: string
  resellerAccountId: string | null
  tokenStatus: "Activated" | "Redeemed" | "ReturnAccepted"
  /** What the shop said when it gave it back. */
  returnReason: string | null
}

/** An account as the sandbox knows it. */
export type SandboxAccount = {
  accountId: string
  clientAccountId: string
  role: "Reseller" | "User"
  email: string
  companyName: string | null
  country?: string
  /** Synchronizations that were carried out with this client account id. */
  calls: number
}

/** A fault of the vendor, as `POST /_sandbox/faults` takes it. */
export type Fault = {
  kind: string
  count?: number
  probability?: number
  sku?: string
  ms?: number
}

/** What tests read and set at the sandbox, beside the vendor's contract. */
export class SandboxControl {
  constructor(private readonly url: string) {}

  async orders(): Promise<SandboxOrder[]> {
    const response = await fetch(`${this.url}/_sandbox/orders`)

    return ((await response.json()) as { orders: SandboxOrder[] }).orders
  }

  async accounts(): Promise<SandboxAccount[]> {
    const response = await fetch(`${this.url}/_sandbox/accounts`)

    return ((await response.json()) as { accounts: SandboxAccount[] }).accounts
  }

  async addFault(fault: Fault): Promise<void> {
    await this.#send("POST", "/_sandbox/faults", fault)
  }

  /** How many requests met a fault of this kind that is still on. */
  async met(kind: string): Promise<number> {
    const response = await fetch(`${this.url}/_sandbox/faults`)
    const { faults } = (await response.json()) as {
      faults: Array<{ kind: string; fired: number }>
    }

    return faults
      .filter((fault) => fault.kind === kind)
      .reduce((sum, { fired }) => sum + fired, 0)
  }

  async clearFaults(): Promise<void> {
    await this.#send("DELETE", "/_sandbox/faults")
  }

  /** Somebody starts to use a key. */
  async redeem(productKey: string): Promise<void> {
    await this.#send("POST", `/_sandbox/tokens/${productKey}/redeem`)
  }

  async reset(): Promise<void> {
    await this.#send("POST", "/_sandbox/reset")
  }

  async #send(method: string, path: string, body?: unknown): Promise<void> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

    if (!response.ok) {
      throw new Error(`${method} ${path}: ${await response.text()}`)
    }
  }
}
