import type { BuiltInTexts } from "../built-in-texts"
import { ActionButton } from "../components/action-button"
import { AddressFallback } from "../components/address-fallback"
import { Contact } from "../components/contact"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { Introduction } from "../components/introduction"
import { Paragraph } from "../components/paragraph"
import type { LostKeyEmailProps } from "../lost-key-email-props"
import { subjectOf } from "../rendering/subject-of"
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
      <Introduction
        builtIn={lostKey.intro(props.shopName, props.orderDisplayId)}
        introductionText={props.introductionText}
        variables={LostKeyEmail.variables(props)}
      />

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
  subjectOf(
    props,
    LostKeyEmail.variables(props),
    wordsFor(props.locale).lostKey.subject(props.orderDisplayId)
  )

LostKeyEmail.variables = (props: LostKeyEmailProps) => ({
  shop_name: props.shopName,
  order_number: props.orderDisplayId,
  recipient_name: props.recipientName ?? "",
})

LostKeyEmail.builtIn = (locale: string): BuiltInTexts => {
  const { lostKey } = wordsFor(locale)

  return {
    subject: lostKey.subject("{{order_number}}"),
    introduction: lostKey.intro("{{shop_name}}", "{{order_number}}"),
  }
}

LostKeyEmail.PreviewProps = {
  locale: "en",
  shopName: "Nordlicht Software",
  orderDisplayId: "1042",
  link: "https://nordlicht.example/lost-key#token=esdlk_01KAV3Z8.2026-11.c2lnbmF0dXJl",
  recipientName: "Anna Müller",
  supportEmail: "help@nordlicht.example",
  supportUrl: "https://nordlicht.example/help",
} satisfies LostKeyEmailProps
