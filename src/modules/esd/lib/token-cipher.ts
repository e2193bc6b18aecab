import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
} from "node:crypto"
import {
  deriveSubkeys,
  type EncryptionKey,
  type Subkeys,
} from "./derive-subkeys"
import {
  InvalidEncryptionKeysError,
  TamperedEnvelopeError,
  UnknownEncryptionKeyError,
} from "./token-cipher-errors"
import {
  envelopeVersion,
  formatEnvelope,
  ivBytes,
  parseEnvelope,
  tagBytes,
} from "./token-envelope"

/** Where an envelope belongs; it opens nowhere else. */
export type EnvelopePlace = {
  /** Id of the asset whose row holds the envelope. */
  assetId: string
  /** Column that holds it, e.g. `token` or `activation_link`. */
  field: string
}

const algorithm = "aes-256-gcm"
const gcmOptions = { authTagLength: tagBytes }

/**
 * Protects product keys and activation links at rest. The only place of the
 * plugin that encrypts or decrypts.
 *
 * AES-256-GCM with a random IV, bound to its asset and column by associated
 * data, so that an envelope copied to another row or column does not open.
 * Encryption and look-up use separate subkeys (HKDF-SHA256) of one key.
 *
 * The first key encrypts, all of them decrypt: to rotate, put a new key first
 * and drop the old one once no envelope names it.
 */
export class TokenCipher {
  readonly #current: Subkeys
  readonly #keys: ReadonlyMap<string, Subkeys>

  /** @throws InvalidEncryptionKeysError when the list is empty or a key is not 32 bytes, badly named or listed twice */
  constructor(keys: readonly EncryptionKey[]) {
    const subkeys = keys.map(deriveSubkeys)
    const [current] = subkeys

    if (!current) {
      throw new InvalidEncryptionKeysError(
        "encryptionKeys is empty. Add one key: 32 random bytes in base64 (openssl rand -base64 32)."
      )
    }

    this.#current = current
    this.#keys = new Map(subkeys.map((each) => [each.id, each]))

    if (this.#keys.size < subkeys.length) {
      throw new InvalidEncryptionKeysError(
        "encryptionKeys holds an id twice. Give every key an id of its own."
      )
    }
  }

  /** Id of the key that encrypts now; an envelope that names another one is due for re-encryption after a rotation. */
  get currentKeyId(): string {
    return this.#current.id
  }

  /** Encrypts a text for one column of one asset. Two calls never give the same envelope. */
  seal(plain: string, place: EnvelopePlace): string {
    const { id: keyId, encryption } = this.#current
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv(algorithm, encryption, iv, gcmOptions)

    cipher.setAAD(associatedData(keyId, place))

    const ciphertext = Buffer.concat([
      cipher.update(plain, "utf8"),
      cipher.final(),
    ])

    return formatEnvelope({ keyId, iv, tag: cipher.getAuthTag(), ciphertext })
  }

  /**
   * Decrypts what `seal` made for the same column of the same asset.
   *
   * @throws UnknownEncryptionKeyError when the envelope's key is not listed
   * @throws TamperedEnvelopeError when the envelope does not open
   */
  open(envelope: string, place: EnvelopePlace): string {
    const { keyId, iv, tag, ciphertext } = parseEnvelope(envelope)
    const subkeys = this.#keys.get(keyId)

    if (!subkeys) {
      throw new UnknownEncryptionKeyError(keyId)
    }

    const decipher = createDecipheriv(
      algorithm,
      subkeys.encryption,
      iv,
      gcmOptions
    )

    decipher.setAAD(associatedData(keyId, place)).setAuthTag(tag)

    try {
      const plain = [decipher.update(ciphertext), decipher.final()]

      return Buffer.concat(plain).toString("utf8")
    } catch {
      // Node's reason says only that the tag does not fit.
      throw new TamperedEnvelopeError()
    }
  }

  /**
   * Id of the key an envelope was made with, without opening it.
   *
   * @throws TamperedEnvelopeError when the text is no envelope
   */
  keyIdOf(envelope: string): string {
    return parseEnvelope(envelope).keyId
  }

  /**
   * Keyed hash (HMAC-SHA256, hex) by which a licence is found again without
   * decrypting all of them. Hashes the text as it stands: normalise a typed
   * product key first.
   */
  lookupHash(plain: string): string {
    return hmac(this.#current, plain)
  }

  /** The look-up hash under each listed key, the current first; search for any of them, because older rows keep the hash of an older key. */
  lookupHashes(plain: string): string[] {
    return [...this.#keys.values()].map((subkeys) => hmac(subkeys, plain))
  }
}

/** JSON keeps the parts apart, so that no two places ever give the same bytes. */
function associatedData(keyId: string, { assetId, field }: EnvelopePlace) {
  return Buffer.from(JSON.stringify([envelopeVersion, keyId, field, assetId]))
}

function hmac({ lookup }: Subkeys, plain: string): string {
  return createHmac("sha256", lookup).update(plain, "utf8").digest("hex")
}
