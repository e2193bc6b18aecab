const KEY = "esd-shop.cart"

/** The id of this tab's cart. It lives as long as the login, whose cart it may be. */
export const storedCart = {
  read: () => sessionStorage.getItem(KEY),
  write: (id: string) => sessionStorage.setItem(KEY, id),
  forget: () => sessionStorage.removeItem(KEY),
}
