import type { EsdNotificationSettings } from "../../types"

type Copies = { to?: string[]; cc?: string[] }

/**
 * Who gets an e-mail besides its recipient, each address once, in the form in
 * which providers find it in `provider_data`; nothing where nobody does.
 *
 * @param resellerEmail of the reseller that the licence was bought by
 */
export function copiesOf(
  recipient: string,
  settings: Pick<EsdNotificationSettings, "to" | "cc" | "copy_reseller">,
  resellerEmail: string | null = null
): Copies {
  const seen = new Set([recipient.toLowerCase()])
  const once = (list: string[]) =>
    list.filter((address) => {
      const key = address.toLowerCase()
      const isNew = !seen.has(key)
      seen.add(key)

      return isNew
    })

  const to = once(settings.to)
  const cc = once([
    ...settings.cc,
    ...(settings.copy_reseller && resellerEmail ? [resellerEmail] : []),
  ])

  return { ...(to.length && { to }), ...(cc.length && { cc }) }
}
