import { TamperedEnvelopeError } from "./token-cipher-errors"

/** The parts of `v1.<key id>.<iv>.<tag>.<ciphertext>`, the binary ones in base64url. */
export type TokenEnvelope = {
  keyId: string
  iv: Buffer
  tag: Buffer
  ciphertext: Buffer
}

/** Form of an envelope. A later form gets another label, so that both can be told apart. */
export const envelopeVersion = "v1"

/** Length of the initialisation vector that AES-GCM is made for, in bytes. */
export const ivBytes = 12

/** Length of the authentication tag, in bytes; a shorter one would be easier to forge. */
export const tagBytes = 16

/** Says whether a key's id can stand in an envelope. */
export function isKeyId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,32}$/.test(id)
}

/** Writes an envelope as the text that is stored. */
export function formatEnvelope(envelope: TokenEnvelope): string {
  const { keyId, iv, tag, ciphertext } = envelope
  const binary = [iv, tag, ciphertext].map((bytes) =>
    bytes.toString("base64url")
  )

  return [envelopeVersion, keyId, ...binary].join(".")
}

/**
 * Reads a stored envelope without opening it.
 *
 * @throws TamperedEnvelopeError when the text is not exactly what `formatEnvelope` writes
 */
export function parseEnvelope(text: string): TokenEnvelope {
  const [, keyId = "", ...binary] = text.split(".")
  const [iv = empty, tag = empty, ciphertext = empty] = binary.map((part) =>
    Buffer.from(part, "base64url")
  )
  const envelope = { keyId, iv, tag, ciphertext }
  // Writing it again tells: Node's base64url decoder skips what it does not know.
  const wellFormed =
    isKeyId(keyId) &&
    iv.length === ivBytes &&
    tag.length === tagBytes &&
    formatEnvelope(envelope) === text

  if (!wellFormed) {
    throw new TamperedEnvelopeError()
  }

  return envelope
}

const empty = Buffer.alloc(0)
