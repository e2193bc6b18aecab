import { colours } from "./theme"

/**
 * The rules that cannot stand inline: those for dark and for narrow screens.
 * Apple Mail and Outlook for Mac read the dark ones; Gmail and Outlook.com read
 * none of them and darken the light colours by themselves.
 */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #12161b !important; }
  .card { background-color: #1b2128 !important; border-color: #2f3843 !important; border-top-color: ${colours.accent} !important; }
  .text { color: #e7eaee !important; }
  .muted { color: #a3adb9 !important; }
  .link { color: #7dbcf5 !important; }
  .rule { border-color: #2f3843 !important; }
  .key { background-color: #13283e !important; border-color: #2d5680 !important; }
  .secondary { background-color: #1b2128 !important; border-color: #7dbcf5 !important; color: #7dbcf5 !important; }
}
@media (max-width: 620px) {
  .card-content { padding: 24px 20px !important; }
  .key-content { padding: 16px 12px !important; }
  .key-text { font-size: 4vw !important; letter-spacing: 0 !important; }
  .button { display: block !important; margin-right: 0 !important; text-align: center !important; }
}`
