import { MedusaError } from "@medusajs/framework/utils"
import type { TokenCipher } from "../lib/token-cipher"
import { TokenCipherError } from "../lib/token-cipher-errors"
import { maskProductKey } from "../lib/product-key"
import type { RevealedLicence } from "../types"

/** A licence's secrets as they stand in the database. */
export type SealedLicence = {
  token_envelope: string
  activation_link_envelope: string | null
}

/** Seals a licence's key and activation link, and opens them again. */
export class LicenceVault {
  constructor(private readonly cipher: TokenCipher) {}

  /** The columns of a licence that just got its key. */
  seal(
    assetId: string,
    { product_key, activation_link }: RevealedLicence
  ): SealedLicence & { token_hash: string; display_key: string } {
    return {
      token_envelope: this.cipher.seal(product_key, {
        assetId,
        field: "token",
      }),
      activation_link_envelope:
        activation_link &&
        this.cipher.seal(activation_link, {
          assetId,
          field: "activation_link",
        }),
      token_hash: this.cipher.lookupHash(product_key),
      display_key: maskProductKey(product_key),
    }
  }

  /**
   * The secrets in the clear. Hand them on, store them nowhere.
   *
   * @throws MedusaError `unexpected_state` with a sentence when the encryption
   * key is not among the options any more, or the value was tampered with.
   */
  open(licence: SealedLicence & { id: string }): RevealedLicence {
    try {
      return this.#open(licence)
    } catch (error) {
      throw error instanceof TokenCipherError
        ? new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error.message)
        : error
    }
  }

  #open({
    id: assetId,
    token_envelope,
    activation_link_envelope,
  }: SealedLicence & { id: string }): RevealedLicence {
    return {
      product_key: this.cipher.open(token_envelope, {
        assetId,
        field: "token",
      }),
      activation_link:
        activation_link_envelope &&
        this.cipher.open(activation_link_envelope, {
          assetId,
          field: "activation_link",
        }),
    }
  }
}
