// @ts-check
import { awaitDelivery } from "./await-delivery.mjs"
import { checkOutcome } from "./check-outcome.mjs"
import { completeCart, fillCart, storeLogin } from "./place-order.mjs"

/**
 * Does the main job as a customer would, through the Store API: three licences
 * of one product and two of another, from the login to the keys.
 *
 * @param {object} options
 * @param {import("../write-state.mjs").DemoState} options.state
 * @param {import("../../http/create-api.mjs").Api} options.admin
 * @param {import("../../terminal/create-progress.mjs").Progress} options.progress
 * @returns {Promise<import("./check-outcome.mjs").Outcome & {
 *   order: { id: string, display_id: number }, seconds: number }>}
 */
export async function doMainJob({ state, admin, progress }) {
  const customer = state.customers.direct
  const { email } = customer
  const [first, second] = state.variants
  const lines = [
    { variant_id: first.variant_id, quantity: 3 },
    { variant_id: second.variant_id, quantity: 2 },
  ]
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0)

  const store = await progress.step(`Logging in as ${email}`, () =>
    storeLogin({
      url: state.medusa_url,
      publishableKey: state.publishable_key,
      customer,
    })
  )
  const cartId = await progress.step(
    `Cart: 3 × ${first.sku}, 2 × ${second.sku}`,
    () => fillCart(store, { regionId: state.region_id, email, lines })
  )
  const startedAt = Date.now()
  const order = await progress.step("Completing the cart", async (show) => {
    const placed = await completeCart(store, cartId)
    show.detail(`order #${placed.display_id}`)
    return placed
  })
  const assets = await progress.step(
    "Licences bought and sent by e-mail",
    (show) => awaitDelivery(store, { orderId: order.id, count, show })
  )
  const seconds = (Date.now() - startedAt) / 1000
  const outcome = await progress.step(
    "Checking vendor, mailbox and invoice",
    () =>
      checkOutcome({
        assets,
        store,
        admin,
        order,
        email,
        mailUrl: state.mail_url,
        sandboxUrl: state.sandbox_url,
      })
  )
  return { ...outcome, order, seconds }
}
