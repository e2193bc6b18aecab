// @ts-check
/**
 * What may be written only in one place. Each ban is an entry of ESLint's
 * no-restricted-syntax.
 *
 * @typedef {{ selector: string, message: string }} Ban
 */

/** @type {Ban[]} */
export const environmentBans = [
  "MemberExpression[object.name='process'][property.name='env']",
  "MemberExpression[object.name='process'][property.value='env']",
  "ImportDeclaration[source.value=/^(node:)?process$/]",
].map((selector) => ({
  selector,
  message:
    "Only medusa-config.ts, scripts and apps read the environment; take it as an option.",
}))

const CIPHERS = "/^create(C|Dec)ipheriv$/"
const ENCRYPT = "/^(en|de)crypt$/"

/** @type {Ban[]} */
export const cipherBans = [
  `ImportSpecifier[imported.name=${CIPHERS}]`,
  `MemberExpression[property.name=${CIPHERS}]`,
  `CallExpression[callee.property.name=${ENCRYPT}][callee.object.name='subtle']`,
  `CallExpression[callee.property.name=${ENCRYPT}][callee.object.property.name='subtle']`,
].map((selector) => ({
  selector,
  message: "Only src/modules/esd/lib/token-cipher.ts encrypts and decrypts.",
}))

/** @type {Ban[]} */
export const dynamicImportBans = [
  {
    selector: "ImportExpression[source.value=/^\\./]",
    message:
      "Medusa's tools cannot load own files dynamically; import statically.",
  },
]
