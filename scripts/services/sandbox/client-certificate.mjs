// @ts-check
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { generate } from "selfsigned"

const DAY_MS = 86_400_000

/**
 * The certificate with which the shop proves to the sandbox who it is. Made
 * once and kept in the folder, the key readable for its owner only.
 *
 * @param {string} folder
 * @returns {Promise<{ certificateFile: string, privateKeyFile: string,
 *   certificate: string }>}
 */
export async function clientCertificate(folder) {
  const certificateFile = join(folder, "client-certificate.pem")
  const privateKeyFile = join(folder, "client-key.pem")
  if (!existsSync(certificateFile) || !existsSync(privateKeyFile)) {
    const { cert, private: key } = await generate(
      [{ name: "commonName", value: "ESD sandbox client" }],
      {
        keySize: 2048,
        algorithm: "sha256",
        notAfterDate: new Date(Date.now() + 3650 * DAY_MS),
      }
    )
    mkdirSync(folder, { recursive: true })
    rmSync(privateKeyFile, { force: true })
    writeFileSync(privateKeyFile, key, { mode: 0o600 })
    writeFileSync(certificateFile, cert)
  }
  const certificate = readFileSync(certificateFile, "utf8")
  return { certificateFile, privateKeyFile, certificate }
}
