import type { Socket } from "node:net"

/** Connections whose answer never comes, so that the sandbox can drop them when it stops. */
export class HeldAnswers {
  private readonly held = new Map<Socket, NodeJS.Timeout>()

  /** Keeps a connection open without answering and destroys it after `ms`. */
  hold(socket: Socket, ms: number): void {
    this.held.set(
      socket,
      setTimeout(() => socket.destroy(), ms)
    )
    socket.once("close", () => {
      clearTimeout(this.held.get(socket))
      this.held.delete(socket)
    })
  }

  /** Destroys all of them. */
  drop(): void {
    for (const socket of this.held.keys()) {
      socket.destroy()
    }
  }
}
