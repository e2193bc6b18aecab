/** Base of all that can go wrong between a product key and its envelope. No message ever holds a key or a plain text. */
export abstract class TokenCipherError extends Error {
  /** Stable code for the code that handles it and for translations. */
  abstract readonly code: string

  constructor(message: string) {
    super(message)
    this.name = new.target.name
  }
}

/** Thrown when the cipher is built from keys it cannot use. */
export class InvalidEncryptionKeysError extends TokenCipherError {
  readonly code = "InvalidEncryptionKeys"
}

/** Thrown when an envelope names a key that the options no longer list. */
export class UnknownEncryptionKeyError extends TokenCipherError {
  readonly code = "UnknownEncryptionKey"

  constructor(readonly keyId: string) {
    super(
      `This product key was encrypted with the key "${keyId}", which is missing from encryptionKeys. Add that key to the options again, behind the first.`
    )
  }
}

/**
 * Thrown when an envelope does not open: it was changed, cut off, copied from
 * another row or column, or the key of that id is not the one it was made with.
 */
export class TamperedEnvelopeError extends TokenCipherError {
  readonly code = "TamperedEnvelope"

  constructor() {
    super(
      "This product key cannot be decrypted: what is stored was changed, belongs to another licence, or was made with other key material of the same id. Restore the row or the key from a backup."
    )
  }
}
