import { failed, ok, type Outcome } from "../outcome"

/** Whether every stored product key can be opened. */
export function judgeEncryptionKeys(listed: string[], used: string[]): Outcome {
  const missing = used.filter((id) => !listed.includes(id)).join(", ")

  return missing
    ? failed(
        "encryption_keys_missing",
        `Licences are sealed with encryption keys that are not in the options any more: ${missing}. They cannot be shown or sent.`,
        "Put the missing keys back into the option encryptionKeys, behind the others, and restart.",
        { keys: missing }
      )
    : ok(
        "encryption_keys_present",
        "The encryption keys of all stored licences are in the options.",
        { listed: listed.length, used: used.length }
      )
}
