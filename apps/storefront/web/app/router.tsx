import { createBrowserRouter } from "react-router-dom"
import { AccountFrame } from "../account/account-frame"
import { AccountPage } from "../account/account-page"
import { EndCustomersPage } from "../account/end-customers-page"
import { InvoicesPage } from "../account/invoices-page"
import { LicencePage } from "../account/licence-page"
import { LicencesPage } from "../account/licences-page"
import { CartPage } from "../cart/cart-page"
import { CataloguePage } from "../catalogue/catalogue-page"
import { ProductPage } from "../catalogue/product-page"
import { CheckoutPage } from "../checkout/checkout-page"
import { LostKeyPage } from "../lost-key/lost-key-page"
import { OrderPage } from "../orders/order-page"
import { NotFoundPage } from "../parts/not-found-page"
import { BrokenPage } from "./broken-page"
import { Layout } from "./layout"

/** Which page is at which address. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    errorElement: <BrokenPage />,
    children: [
      { path: "/", element: <CataloguePage /> },
      { path: "/products/:handle", element: <ProductPage /> },
      { path: "/cart", element: <CartPage /> },
      { path: "/checkout", element: <CheckoutPage /> },
      { path: "/orders/:id", element: <OrderPage /> },
      {
        element: <AccountFrame />,
        children: [
          { path: "/account", element: <AccountPage /> },
          { path: "/account/licences", element: <LicencesPage /> },
          { path: "/account/licences/:id", element: <LicencePage /> },
          { path: "/account/invoices", element: <InvoicesPage /> },
          { path: "/account/end-customers", element: <EndCustomersPage /> },
        ],
      },
      { path: "/lost-key", element: <LostKeyPage /> },
      { path: "*", element: <NotFoundPage /> },
    ],
  },
])
