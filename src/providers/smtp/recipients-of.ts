import addressparser from "nodemailer/lib/addressparser"

type Extras = Partial<Record<"to" | "cc" | "bcc", string | string[]>>

type Recipients = Partial<Record<"to" | "cc" | "bcc", addressparser.Address[]>>

/**
 * Whom an e-mail goes to: each address once, however it is written, where it
 * stands first. The one that it is for stands before all others.
 */
export function recipientsOf(to: string, extras: Extras): Recipients {
  const seen = new Set<string>()
  const once = (...lists: Array<string | string[] | undefined>) => {
    const addresses = lists
      .flatMap((list) => list ?? [])
      .flatMap((entry) => addressparser(entry, { flatten: true }))
      .filter(({ address }) => {
        const key = address.toLowerCase()
        const isNew = !seen.has(key)
        seen.add(key)

        return isNew
      })

    return addresses.length ? addresses : undefined
  }

  return {
    to: once(to, extras.to),
    cc: once(extras.cc),
    bcc: once(extras.bcc),
  }
}
