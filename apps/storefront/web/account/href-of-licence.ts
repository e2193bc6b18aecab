/** Address of a licence's own page. */
export function hrefOfLicence({ id }: { id: string }): string {
  return `/account/licences/${id}`
}
