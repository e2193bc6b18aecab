import { hkdfSync } from "node:crypto"
import { InvalidEncryptionKeysError } from "./token-cipher-errors"
import { envelopeVersion, isKeyId } from "./token-envelope"

/** One entry of the option `encryptionKeys`. */
export type EncryptionKey = {
  /** Stable name, stored in the envelope. 1 to 32 letters, digits, dashes, underscores. */
  id: string
  /** 32 random bytes in base64. */
  key: string
}

/** What one configured key is used for: a key for each, so that no use weakens another. */
export type Subkeys = {
  id: string
  encryption: Buffer
  lookup: Buffer
  signing: Buffer
}

/**
 * Derives the working keys from a configured one (HKDF-SHA256, RFC 5869).
 *
 * @throws InvalidEncryptionKeysError when the id is badly formed or the key is not 32 bytes
 */
export function deriveSubkeys({ id, key }: EncryptionKey): Subkeys {
  const material = Buffer.from(key, "base64")

  if (!isKeyId(id)) {
    throw new InvalidEncryptionKeysError(
      "An id in encryptionKeys is not made of 1 to 32 letters, digits, dashes or underscores."
    )
  }

  if (material.length !== 32) {
    throw new InvalidEncryptionKeysError(
      `The key "${id}" in encryptionKeys is not 32 bytes in base64. Make one with: openssl rand -base64 32`
    )
  }

  return {
    id,
    encryption: subkey(material, "encryption"),
    lookup: subkey(material, "lookup"),
    signing: subkey(material, "signing"),
  }
}

function subkey(material: Buffer, purpose: string): Buffer {
  const info = `medusa-plugin-microsoft-esd/${envelopeVersion}/${purpose}`

  return Buffer.from(hkdfSync("sha256", material, "", info, 32))
}
