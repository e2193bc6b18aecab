/** Where somebody is, or wants to go. */
type Place = { pathname: string; search: string }

/** Says whether another address shows another page, on which what was filled in is gone; `?…` may name for whom a form is. */
export function isOtherPage(here: Place, there: Place): boolean {
  return here.pathname !== there.pathname || here.search !== there.search
}
