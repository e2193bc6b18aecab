/** A clock that a test moves. It starts at the real time and stands still. */
export class TestClock {
  private time = Date.now()

  readonly now = () => this.time

  /** Goes to the real time, for a library that signs with that. */
  catchUp(): void {
    this.time = Date.now() + 1000
  }

  advance(ms: number): void {
    this.time += ms
  }
}
