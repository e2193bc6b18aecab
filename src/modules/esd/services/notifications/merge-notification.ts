import type {
  EsdNotificationChanges,
  EsdNotificationSettings,
  EsdNotificationText,
  EsdNotificationTexts,
} from "../../../../types"

/** Settings after a change: what the change does not name stays as it is. */
export function mergeNotification<Settings extends EsdNotificationSettings>(
  saved: Settings,
  changes: EsdNotificationChanges
): Settings {
  return {
    ...saved,
    is_enabled: changes.is_enabled ?? saved.is_enabled,
    to: trimmed(changes.to) ?? saved.to,
    cc: trimmed(changes.cc) ?? saved.cc,
    copy_reseller: changes.copy_reseller ?? saved.copy_reseller,
    texts: mergeTexts(saved.texts, changes.texts ?? {}),
  }
}

function trimmed(list?: string[]): string[] | undefined {
  return list?.map((address) => address.trim()).filter(Boolean)
}

function mergeTexts(
  saved: EsdNotificationTexts,
  changes: NonNullable<EsdNotificationChanges["texts"]>
): EsdNotificationTexts {
  const merged: EsdNotificationTexts = { ...saved }

  for (const language of ["en", "de"] as const) {
    const change = changes[language]

    if (change === undefined) {
      continue
    }

    const text =
      change === null ? {} : filled({ ...saved[language], ...change })

    if (Object.keys(text).length) {
      merged[language] = text
    } else {
      delete merged[language]
    }
  }

  return merged
}

/** Without the texts that are empty: for those the built-in one stands. */
function filled(
  text: Record<string, string | null | undefined>
): EsdNotificationText {
  const entries = Object.entries(text).flatMap(([name, value]) => {
    const clean = value?.replace(/\r\n?/g, "\n").trim()

    return clean ? [[name, clean]] : []
  })

  return Object.fromEntries(entries) as EsdNotificationText
}
