/** Why nobody was logged in; names the sentence for it. */
export class LoginError extends Error {
  constructor(readonly reason: "wrongPassword" | "taken" | "otherMethod") {
    super(reason)
    this.name = "LoginError"
  }
}
