import type { ReactElement } from "react"
import type { BuiltInTexts } from "../built-in-texts"

/**
 * A template: a pure component, its subject line, what a shop's own words can
 * name and what they replace, and the example that previews show (react-email's
 * convention).
 */
export type EmailTemplate<Props> = {
  (props: Props): ReactElement
  subject(props: Props): string
  /** Values of the variables in a shop's own words: never a key, never a link. */
  variables(props: Props): Record<string, string>
  builtIn(locale: string): BuiltInTexts
  PreviewProps: Props
}
