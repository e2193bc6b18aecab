import type { EsdCheck } from "../../../types"
import type { Wording } from "../wording"

/** What a check is about; those of a connection have the connection's id behind a colon. */
export function checkName(
  { id }: Pick<EsdCheck, "id">,
  { t }: Pick<Wording, "t">
): string {
  const [kind, ...connection] = id.split(":")
  const name = t(`setup.names.${kind}`, { defaultValue: kind })

  return connection.length ? `${name} (${connection.join(":")})` : name
}
