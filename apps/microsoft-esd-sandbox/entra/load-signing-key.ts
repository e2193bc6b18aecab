import type { DataSource } from "typeorm"
import { SigningKeyEntity, type SigningKey } from "../entities/signing-key"
import type { Jose } from "./jose"

/** The key that signs access tokens: the stored one, or a new one on the first start. */
export async function loadSigningKey(
  jose: Jose,
  dataSource: DataSource,
  now: () => number
): Promise<SigningKey> {
  const keys = dataSource.getRepository(SigningKeyEntity)
  const [stored] = await keys.find({ order: { createdAt: "ASC" }, take: 1 })
  if (stored) {
    return stored
  }

  const { privateKey } = await jose.generateKeyPair("RS256", {
    extractable: true,
  })
  const jwk = await jose.exportJWK(privateKey)

  return keys.save({
    kid: await jose.calculateJwkThumbprint(jwk),
    jwk,
    createdAt: new Date(now()),
  })
}
