import type { ReactElement } from "react"

/**
 * A template: a pure component, its subject line, and the example that
 * previews show (react-email's convention).
 */
export type EmailTemplate<Props> = {
  (props: Props): ReactElement
  subject(props: Props): string
  PreviewProps: Props
}
