import { Fragment } from "react"
import type { EmailTexts } from "../email-texts"
import { fillVariables } from "../rendering/fill-variables"
import { Paragraph } from "./paragraph"

type IntroductionProps = EmailTexts & {
  variables: Record<string, string>
  /** What stands there without words of the shop's own. */
  builtIn: string
}

/** What the e-mail begins with: the shop's own paragraphs, or the built-in one. */
export function Introduction({
  introductionText,
  variables,
  builtIn,
}: IntroductionProps) {
  if (!introductionText?.trim()) {
    return <Paragraph>{builtIn}</Paragraph>
  }

  return introductionText
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph, index) => (
      <Paragraph key={index}>
        {paragraph.split("\n").map((line, position) => (
          <Fragment key={position}>
            {position > 0 && <br />}
            {fillVariables(line, variables)}
          </Fragment>
        ))}
      </Paragraph>
    ))
}
