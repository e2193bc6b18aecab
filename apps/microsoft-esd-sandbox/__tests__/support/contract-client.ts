import request, { type Response } from "supertest"
import { expectContract } from "./contract"

/** Calls /v1 and holds every answer against the contract. */
export class ContractClient {
  constructor(
    private readonly url: string,
    private readonly accessToken: () => Promise<string>,
    private readonly channelId = "bill-to-de"
  ) {}

  async get(
    path: string,
    headers: Record<string, string> = {}
  ): Promise<Response> {
    const response = await request(this.url)
      .get(path)
      .set(await this.headers())
      .set(headers)
    expectContract("GET", path, response)
    return response
  }

  async post(
    path: string,
    body: object = {},
    headers: Record<string, string> = {}
  ): Promise<Response> {
    const response = await request(this.url)
      .post(path)
      .set(await this.headers())
      .set(headers)
      .send(body)
    expectContract("POST", path, response)
    return response
  }

  /** The same call without the contract's check, for answers that are broken on purpose. */
  async postUnchecked(
    path: string,
    body: object,
    signal?: AbortSignal
  ): Promise<globalThis.Response> {
    return fetch(`${this.url}${path}`, {
      method: "POST",
      headers: {
        ...(await this.headers()),
        "Content-Type": "application/json",
      },
      body: JSON.stringify(body),
      signal,
    })
  }

  private async headers() {
    return {
      Authorization: `Bearer ${await this.accessToken()}`,
      "X-Channel-Id": this.channelId,
    }
  }
}
