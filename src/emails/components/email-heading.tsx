import { Heading } from "react-email"
import { colours } from "./theme"

type EmailHeadingProps = {
  /** 1 for the e-mail's title, 2 for a part of it. */
  level: 1 | 2
  children: string
}

/** A heading of the e-mail or of one of its parts. */
export function EmailHeading({ level, children }: EmailHeadingProps) {
  return (
    <Heading
      as={level === 1 ? "h1" : "h2"}
      className="text"
      style={level === 1 ? titleStyle : partStyle}
    >
      {children}
    </Heading>
  )
}

const titleStyle = {
  margin: "0 0 20px",
  fontSize: "26px",
  lineHeight: "34px",
  fontWeight: 600,
  color: colours.text,
}

const partStyle = {
  margin: "36px 0 12px",
  fontSize: "18px",
  lineHeight: "26px",
  fontWeight: 600,
  color: colours.text,
}
