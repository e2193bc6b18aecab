import { escapeHtml } from "../rendering/escape-html"
import { styleSheet } from "./style-sheet"

type EmailHeadProps = { title: string }

/**
 * The document's head. Written as a string, because React has no conditional
 * comments: Outlook for Windows knows no `max-width` and gets a fixed width,
 * and it would scale the e-mail on screens with more than 96 dots an inch.
 */
export function EmailHead({ title }: EmailHeadProps) {
  return (
    <head
      dangerouslySetInnerHTML={{
        __html: `
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${escapeHtml(title)}</title>
<style>${styleSheet}</style>
<!--[if mso]>
<style>.card, .footer { width: 600px !important; }</style>
<xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>
<![endif]-->
`,
      }}
    />
  )
}
