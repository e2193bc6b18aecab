/**
 * Placeholders are fenced by code points that Unicode reserves for use inside
 * a program (noncharacters, U+FDD0 and U+FDD1). `cleanTexts`
 * takes them out of every text before it is rendered, so none can be forged.
 */
const open = "\uFDD0"
const close = "\uFDD1"

/** Matches every placeholder; its first group is the name. */
export const placeholder = new RegExp(`${open}(\\w+)${close}`, "g")

/**
 * Makes the text that stands in for a value until it is known. For rendering a
 * template before there is a licence.
 */
export function placeholderFor(name: string): string {
  return `${open}${name}${close}`
}
