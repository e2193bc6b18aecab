import { createHmac, timingSafeEqual } from "node:crypto"
import {
  deriveSubkeys,
  type EncryptionKey,
  type Subkeys,
} from "./derive-subkeys"
import { InvalidEncryptionKeysError } from "./token-cipher-errors"

/** What is signed: what for, and what it says. JSON keeps the parts apart. */
export type Statement = readonly [purpose: string, ...said: unknown[]]

/**
 * Signs what leaves the server and has to come back as it was (HMAC-SHA256).
 * The first key signs, all of them verify, as with the token cipher.
 */
export class TextSigner {
  readonly #current: Subkeys
  readonly #keys: ReadonlyMap<string, Subkeys>

  /** @throws InvalidEncryptionKeysError when the list is empty or a key is not 32 bytes or badly named */
  constructor(keys: readonly EncryptionKey[]) {
    const subkeys = keys.map(deriveSubkeys)
    const [current] = subkeys

    if (!current) {
      throw new InvalidEncryptionKeysError("encryptionKeys is empty.")
    }

    this.#current = current
    this.#keys = new Map(subkeys.map((each) => [each.id, each]))
  }

  /** A signature, made of letters, digits, dots, dashes and underscores. */
  sign(statement: Statement): string {
    return `${this.#current.id}.${digest(this.#current, statement).toString("base64url")}`
  }

  /** Whether `sign` made that signature for the same statement. */
  isSigned(statement: Statement, signature: string): boolean {
    const [keyId, given = ""] = signature.split(".")
    const subkeys = this.#keys.get(keyId)

    if (!subkeys) {
      return false
    }

    const wanted = digest(subkeys, statement)
    const found = Buffer.from(given, "base64url")

    return wanted.length === found.length && timingSafeEqual(wanted, found)
  }
}

function digest({ signing }: Subkeys, statement: Statement): Buffer {
  return createHmac("sha256", signing)
    .update(JSON.stringify(statement))
    .digest()
}
