import type { Wording } from "../wording"

/** Each connection has a queue of its own. */
const OF_CONNECTION = "licences-"

/** What a queue is called. */
export function queueName(name: string, { t }: Pick<Wording, "t">): string {
  return name.startsWith(OF_CONNECTION)
    ? t("overview.queues.names.licences", {
        connection: name.slice(OF_CONNECTION.length),
      })
    : t(`overview.queues.names.${name}`, { defaultValue: name })
}
