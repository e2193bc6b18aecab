import type { JWK } from "jose" with { "resolution-mode": "import" }
import { EntitySchema } from "typeorm"

/** The key that signs access tokens. Stored, so that tokens outlive a restart, as they do at a vendor. */
export type SigningKey = {
  kid: string
  /** Private RSA key. */
  jwk: JWK
  createdAt: Date
}

/** How the signing key is stored. */
export const SigningKeyEntity = new EntitySchema<SigningKey>({
  name: "SigningKey",
  tableName: "signing_keys",
  columns: {
    kid: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_signing_keys",
    },
    jwk: { type: "jsonb" },
    createdAt: { type: "timestamptz" },
  },
})
