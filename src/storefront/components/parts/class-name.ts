/** The component's own class and the page's. */
export function classNames(own: string, added?: string): string {
  return added ? `${own} ${added}` : own
}
