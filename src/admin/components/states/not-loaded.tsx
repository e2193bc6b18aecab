import type { FetchError } from "@medusajs/js-sdk"
import { Button, Container, Text } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"

const NOT_FOR_THIS_PERSON = [401, 403]

type Props = {
  /** Key of the sentence, which takes `error`. */
  sentence: string
  error: FetchError
  /** Whether there is nothing else on the page, so that silence would be no answer. */
  isPage?: boolean
  /** Whether it stands in a container already. */
  isInside?: boolean
  onReload: () => unknown
}

/** Says that something could not be read; on a page with other things, nothing to those who may not see it. */
export function NotLoaded({
  sentence,
  error,
  isPage = false,
  isInside = false,
  onReload,
}: Props) {
  const { t } = useWording()
  const Frame = isInside ? "div" : Container

  if (error.status && NOT_FOR_THIS_PERSON.includes(error.status)) {
    return isPage ? (
      <Frame role="alert" className="px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("notAllowed")}
        </Text>
      </Frame>
    ) : null
  }

  return (
    <Frame
      role="alert"
      className="flex items-center justify-between gap-x-4 px-6 py-4"
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t(sentence, { error: error.message })}
      </Text>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0 text-nowrap"
        onClick={() => onReload()}
      >
        {t("reload")}
      </Button>
    </Frame>
  )
}
