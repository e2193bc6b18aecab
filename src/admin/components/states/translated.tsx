import { useWording } from "../../hooks/use-wording"

/** A text of ours where only an element can be given, e.g. in the trail of pages. */
export function Translated({ text }: { text: string }) {
  const { t } = useWording()

  return <>{t(text)}</>
}
