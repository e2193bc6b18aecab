/** Colours in the light. Those in the dark stand in `styleSheet`. */
export const colours = {
  page: "#f2f4f7",
  card: "#ffffff",
  border: "#dfe3e8",
  text: "#1d2530",
  muted: "#5b6675",
  accent: "#0b5cad",
  onAccent: "#ffffff",
  key: "#eef5fc",
  keyBorder: "#bcd6ef",
}

/** Fonts that are on the reader's device, since e-mails load none. */
export const fonts = {
  text: "-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif",
  key: "ui-monospace, Consolas, Menlo, Courier New, monospace",
}
