import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { PluginOptions } from "../../../../options"
import type { EsdLostKeyLicenceResponse } from "../../../../types"
import type { TextSigner } from "../../lib/text-signer"
import type { TokenCipher } from "../../lib/token-cipher"
import type { LicenceVault } from "../licence-vault"
import { claimLostKey, type LostKeyClaim } from "./claim-lost-key"
import { deleteOld } from "./delete-old"
import { findUnanswered } from "./find-unanswered"
import { finishLostKey, type LostKeyEnd } from "./finish-lost-key"
import { type LostKeyMatch, matchLostKey } from "./match-lost-key"
import { redeemLostKey } from "./redeem-lost-key"
import { requestLostKey } from "./request-lost-key"

type Tools = {
  knex: Knex
  cipher: TokenCipher
  signer: TextSigner
  vault: LicenceVault
  options: Pick<PluginOptions, "email" | "storefront" | "storeLimits">
}

/** What is signed, so that a signature is good for nothing else. */
const PURPOSE = "lost-key"
const TOKEN = /^(esdlk_[0-9A-Z]+)\.(.+)$/

/** Keys that somebody sees again without a login, by a link that works once. */
export class LostKeys {
  constructor(private readonly tools: Tools) {}

  /** Whether the shop has a page that the link can lead to. */
  get areOffered(): boolean {
    return this.tools.options.storefront.lostKeyUrl !== undefined
  }

  /** Stores a request; answers its id. */
  request(order_display_id: number, email: string): Promise<string> {
    const { knex, cipher } = this.tools

    return requestLostKey(knex, {
      order_display_id,
      email_hash: cipher.lookupHash(normalise(email)),
    })
  }

  /** Takes an unanswered request for one try; null when there is nothing to do. */
  claim(id: string): Promise<LostKeyClaim | null> {
    const { knex, options } = this.tools

    return claimLostKey(knex, id, options.email.timeoutMs)
  }

  /** Whether a request was made with that e-mail address. */
  isFor({ email_hash }: LostKeyClaim, email: string): boolean {
    return this.tools.cipher.lookupHashes(normalise(email)).includes(email_hash)
  }

  /** Notes which order a request is about, and says whether its link is to be sent. */
  match(claim: LostKeyClaim, orderId: string): Promise<LostKeyMatch> {
    const { knex, options } = this.tools

    return matchLostKey(
      knex,
      claim,
      orderId,
      options.storeLimits.lostKeysPerHour
    )
  }

  /** Notes what became of a try. */
  finish(claim: LostKeyClaim, end: LostKeyEnd): Promise<void> {
    return finishLostKey(this.tools.knex, claim, end)
  }

  /** The token that opens the order of a request. It is stored nowhere. */
  tokenOf(id: string): string {
    return `${id}.${this.tools.signer.sign([PURPOSE, id])}`
  }

  /** The address that shows the keys. The token stands in its fragment, which browsers send to no server. */
  linkTo(token: string): string {
    return `${this.tools.options.storefront.lostKeyUrl}#token=${token}`
  }

  /**
   * Opens the licences of an order, once, and notes it in the ledger.
   *
   * @throws MedusaError `not_found` for a token that was used, is too old or
   * was not made here.
   */
  async redeem(token: string): Promise<EsdLostKeyLicenceResponse[]> {
    const { knex, signer, vault } = this.tools
    const [, id, signature] = TOKEN.exec(token) ?? []
    const licences =
      id && signer.isSigned([PURPOSE, id], signature)
        ? await redeemLostKey(knex, vault, id)
        : null

    if (!licences) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "This link does not work: it was used already, is older than 30 minutes, or is not complete. Please ask for a new one."
      )
    }

    return licences
  }

  /** Requests that nobody works on and that can still be answered. */
  findUnanswered(olderThanMs: number): Promise<string[]> {
    return findUnanswered(this.tools.knex, olderThanMs)
  }

  /** Deletes requests that are a day old. */
  deleteOld(): Promise<void> {
    return deleteOld(this.tools.knex)
  }
}

/** Nobody remembers how they wrote their address. */
function normalise(email: string): string {
  return email.trim().toLowerCase()
}
