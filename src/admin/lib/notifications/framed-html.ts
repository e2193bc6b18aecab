const NO_WAY_OUT = '<base target="_blank">'

/**
 * An e-mail for a frame without permissions: what is linked would open in a new
 * tab, which such a frame may not open, so that a link is not followed by accident.
 */
export function framedHtml(html: string): string {
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + NO_WAY_OUT)
    : NO_WAY_OUT + html
}
