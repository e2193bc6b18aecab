import type { HttpTypes } from "@medusajs/framework/types"
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react"
import { statusOf } from "../shop/describe-error"
import { useShop } from "../shop/shop-context"
import { logIn, type Login } from "./log-in"
import { register, type Registration } from "./register"

type Customer = HttpTypes.StoreCustomer

type Session = {
  /** Null for a guest; undefined until that is known. */
  customer: Customer | null | undefined
  logIn: (login: Login) => Promise<void>
  register: (registration: Registration) => Promise<void>
  logOut: () => Promise<void>
}

const SessionContext = createContext<Session | null>(null)

/** Knows who is logged in. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { sdk } = useShop()
  const [customer, setCustomer] = useState<Customer | null>()

  const read = useCallback(async () => {
    const { customer } = await sdk.store.customer.retrieve()
    setCustomer(customer)
  }, [sdk])

  useEffect(() => {
    const restore = async () => {
      if (!(await sdk.client.getToken())) return setCustomer(null)
      try {
        await read()
      } catch (error) {
        if (statusOf(error) === 401) await sdk.client.clearToken()
        setCustomer(null)
      }
    }
    void restore()
  }, [sdk, read])

  const session = useMemo(
    () => ({
      customer,
      logIn: async (login: Login) => {
        await logIn(sdk, login)
        await read()
      },
      register: async (registration: Registration) => {
        await register(sdk, registration)
        await read()
      },
      logOut: async () => {
        await sdk.auth.logout()
        setCustomer(null)
      },
    }),
    [sdk, customer, read]
  )

  return (
    <SessionContext.Provider value={session}>
      {children}
    </SessionContext.Provider>
  )
}

/** Who is logged in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error("There is no SessionProvider above.")
  return session
}
