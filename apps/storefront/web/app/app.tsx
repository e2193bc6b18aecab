import { EsdProvider } from "medusa-plugin-microsoft-esd/storefront"
import { RouterProvider } from "react-router-dom"
import { CartProvider } from "../cart/cart-context"
import { useLanguage } from "../i18n/language"
import { Loading } from "../parts/loading"
import { Problem } from "../parts/problem"
import { SessionProvider } from "../session/session-context"
import { openShop } from "../shop/open-shop"
import { ShopContext } from "../shop/shop-context"
import { useLoaded } from "../shop/use-loaded"
import { router } from "./router"

/** The whole shop, once it knows where Medusa is. */
export function App() {
  const { locale } = useLanguage()
  const { data: shop, error, reload } = useLoaded("shop", openShop)

  if (!shop) {
    return (
      <main className="opening">
        {error ? <Problem error={error} onRetry={reload} /> : <Loading />}
      </main>
    )
  }

  return (
    <ShopContext.Provider value={shop}>
      <EsdProvider client={shop.esd} locale={locale}>
        <SessionProvider>
          <CartProvider>
            <RouterProvider router={router} />
          </CartProvider>
        </SessionProvider>
      </EsdProvider>
    </ShopContext.Provider>
  )
}
