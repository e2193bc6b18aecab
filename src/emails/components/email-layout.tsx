import type { ReactNode } from "react"
import { Body, Container, Html, Section, Text } from "react-email"
import { EmailHead } from "./email-head"
import { InboxPreview } from "./inbox-preview"
import { colours, fonts } from "./theme"

type EmailLayoutProps = {
  /** Language of the content, BCP 47. */
  language: string
  /** Title of the document, read out by screen readers. */
  title: string
  /** What the inbox shows beside the subject. */
  preview: string
  shopName: string
  footer: string
  children: ReactNode
}

/** The frame of every e-mail: shop name, one card with the content, footer. */
export function EmailLayout(props: EmailLayoutProps) {
  return (
    <Html lang={props.language}>
      <EmailHead title={props.title} />
      <Body className="page" lang={props.language} style={bodyStyle}>
        <InboxPreview text={props.preview} />
        <Section className="page" style={pageStyle}>
          <Container
            className="card"
            tdClassName="card-content"
            style={cardStyle}
          >
            <Text className="link" style={shopStyle}>
              {props.shopName}
            </Text>
            {props.children}
          </Container>
          <Container className="footer" style={footerStyle}>
            <Text className="muted" style={footerTextStyle}>
              {props.footer}
            </Text>
          </Container>
        </Section>
      </Body>
    </Html>
  )
}

const bodyStyle = { margin: 0, padding: 0, backgroundColor: colours.page }

const pageStyle = {
  width: "100%",
  padding: "24px 8px",
  backgroundColor: colours.page,
  fontFamily: fonts.text,
}

const cardStyle = {
  width: "100%",
  maxWidth: "600px",
  padding: "32px 40px",
  backgroundColor: colours.card,
  border: `1px solid ${colours.border}`,
  borderTop: `4px solid ${colours.accent}`,
  borderRadius: "6px",
}

const shopStyle = {
  margin: "0 0 24px",
  fontSize: "15px",
  fontWeight: 600,
  color: colours.accent,
}

const footerStyle = { width: "100%", maxWidth: "600px", padding: "16px 8px 0" }

const footerTextStyle = {
  margin: 0,
  fontSize: "12px",
  lineHeight: "18px",
  textAlign: "center" as const,
  color: colours.muted,
}
