import { useState } from "react"
import { Link } from "react-router-dom"
import { useCart } from "../cart/cart-context"
import { isQuantity } from "../cart/is-quantity"
import { TextField } from "../forms/text-field"
import { useFields } from "../forms/use-fields"
import { useSubmit } from "../forms/use-submit"
import { useWords } from "../i18n/language"
import { Problem } from "../parts/problem"

/** Puts licences into the cart. */
export function AddToCart({
  variantId,
  title,
}: {
  variantId: string
  title: string
}) {
  const { product } = useWords()
  const { add } = useCart()
  const { run, isRunning, error } = useSubmit()
  const [added, setAdded] = useState(0)
  const fields = useFields({ quantity: "1" }, ({ quantity }) => ({
    quantity: isQuantity(quantity) ? undefined : product.quantityWrong,
  }))

  const submit = ({ quantity }: { quantity: string }) =>
    run(async () => {
      setAdded(0)
      await add(variantId, Number(quantity))
      setAdded(Number(quantity))
    })

  return (
    <form className="add" noValidate onSubmit={fields.submit(submit)}>
      <TextField
        fields={fields}
        name="quantity"
        label={product.quantity}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
      />
      <button className="button primary" aria-disabled={isRunning}>
        {isRunning ? product.adding : product.add}
      </button>
      <div role="status" className="added">
        {added > 0 && <p>{product.added(added, title)}</p>}
      </div>
      {added > 0 && (
        <Link className="button" to="/cart">
          {product.toCart}
        </Link>
      )}
      <Problem error={error} />
    </form>
  )
}
