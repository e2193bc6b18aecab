/** What went wrong, in words for the customer. */
export const englishErrors = {
  network:
    "The shop could not be reached. Check your connection and try again.",
  unauthorized: "You are not logged in any more. Please log in again.",
  tooManyRequests: (minutes: number | null) =>
    minutes === null
      ? "That was asked for very often. Please wait a while and try again."
      : `That was asked for very often. Please try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
  server: "Something went wrong in the shop. Please try again in a moment.",
  forbidden:
    "Only resellers order for end customers. Choose “For us” everywhere, or ask the shop to make you a reseller.",
  /** The shop said no, in an English sentence. */
  refused: (sentence: string) => sentence,
  notFound: "This is not there, or not in your account.",
  /** By the code of the answer. What is missing here is said in the shop's own sentence. */
  codes: {
    esd_cart_completed:
      "This cart has become an order, so this cannot be changed any more.",
    esd_cancelled:
      "This licence is cancelled. Its e-mail is not sent again, and it cannot be cancelled a second time.",
    esd_cancellation_decided:
      "The shop has decided on your request already. This page shows how.",
    esd_cancellation_pending:
      "The cancellation of this licence was requested already. The shop looks at it.",
    esd_no_cancellation:
      "There is no request to withdraw: it was withdrawn or decided already.",
    esd_not_returnable:
      "This licence cannot be cancelled: Microsoft does not take back licences of this kind.",
    esd_redeemed:
      "This licence cannot be cancelled: its key is in use, and Microsoft takes back unused ones only.",
    esd_return_window_over:
      "This licence cannot be cancelled any more: the time in which it could be given back has passed.",
    esd_email_pending:
      "The last e-mail with this key is still on its way. Please wait a few minutes, then try again.",
    esd_no_key:
      "There is no key yet. Its e-mail goes out as soon as the key is there.",
    esd_licence_changed:
      "This licence changed in the meantime. Please look at it, then try again.",
    esd_licence_cancelled:
      "This licence is cancelled, so its key is not shown any more.",
    esd_login_required:
      "This cart belongs to a customer account. Please log in to order it, or start a new cart with another e-mail address.",
    esd_not_a_reseller:
      "Only resellers order for end customers. Choose “For us” everywhere, or ask the shop to make you a reseller.",
    esd_end_customer_exists:
      "You have an end customer with this e-mail address already. Choose it from the list.",
  } as Record<string, string>,
}
