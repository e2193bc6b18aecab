/** How a preview can be looked at. */
export const PREVIEW_KINDS = ["html", "phone", "text"] as const

export type PreviewKind = (typeof PREVIEW_KINDS)[number]
