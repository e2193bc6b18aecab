// @ts-check
const ASSET_ID = /^<(.+)-\d+@/
const SUFFIX_LENGTH = 5

/**
 * How many licences have exactly one e-mail, with the end of their key in it.
 * The plugin puts a licence's id into the Message-ID of its e-mail.
 *
 * @param {{ message_id: string | null, text: string }[]} mails all of the
 *   mailbox
 * @param {{ id: string, display_key: string }[]} assets
 * @returns {number}
 */
export function countMailed(mails, assets) {
  /** @type {Map<string | undefined, string[]>} */
  const texts = new Map()
  for (const { message_id, text } of mails) {
    const id = ASSET_ID.exec(message_id ?? "")?.[1]
    texts.set(id, [...(texts.get(id) ?? []), text])
  }
  return assets.filter(({ id, display_key }) => {
    const own = texts.get(id) ?? []
    return (
      own.length === 1 && own[0].includes(display_key.slice(-SUFFIX_LENGTH))
    )
  }).length
}
