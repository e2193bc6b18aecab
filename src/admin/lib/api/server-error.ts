import { FetchError } from "@medusajs/js-sdk"

/** What the server did not do, in its sentence, with the code that says which rule was in the way. */
export class ServerError extends FetchError {
  constructor(
    message: string,
    { status, statusText }: Response,
    readonly code?: string
  ) {
    super(message, statusText, status)
  }
}
