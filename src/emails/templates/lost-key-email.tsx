import { ActionButton } from "../components/action-button"
import { AddressFallback } from "../components/address-fallback"
import { Contact } from "../components/contact"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { Paragraph } from "../components/paragraph"
import type { LostKeyEmailProps } from "../lost-key-email-props"
import { wordsFor } from "../words/words-for"

/** The e-mail with the link to an order's keys. */
export default function LostKeyEmail(props: LostKeyEmailProps) {
  const words = wordsFor(props.locale)
  const { lostKey } = words

  return (
    <EmailLayout
      footer={words.footer(props.shopName, props.orderDisplayId)}
      language={words.language}
      preview={lostKey.preview}
      shopName={props.shopName}
      title={LostKeyEmail.subject(props)}
    >
      <EmailHeading level={1}>{lostKey.title}</EmailHeading>
      <Paragraph>{words.greeting(props.recipientName ?? null)}</Paragraph>
      <Paragraph>
        {lostKey.intro(props.shopName, props.orderDisplayId)}
      </Paragraph>

      <ActionButton href={props.link}>{lostKey.show}</ActionButton>
      <AddressFallback
        label={words.welcome.activateFallback}
        href={props.link}
      />

      <EmailHeading level={2}>{lostKey.onceTitle}</EmailHeading>
      <Paragraph>{lostKey.once}</Paragraph>
      <Paragraph>{lostKey.notYou}</Paragraph>

      <Contact {...props} words={words} />
    </EmailLayout>
  )
}

LostKeyEmail.subject = (props: LostKeyEmailProps): string =>
  wordsFor(props.locale).lostKey.subject(props.orderDisplayId)

LostKeyEmail.PreviewProps = {
  locale: "en",
  shopName: "Nordlicht Software",
  orderDisplayId: "1042",
  link: "https://nordlicht.example/lost-key#token=esdlk_01KAV3Z8.2026-11.c2lnbmF0dXJl",
  recipientName: "Anna Müller",
  supportEmail: "help@nordlicht.example",
  supportUrl: "https://nordlicht.example/help",
} satisfies LostKeyEmailProps
