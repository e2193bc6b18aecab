import request, { type Response } from "supertest"
import type { TestClient } from "./create-test-client"
import { signAssertion, type AssertionChanges } from "./sign-assertion"

/** The URL that a client's assertions are made out to. */
export function tokenEndpointOf(url: string, client: TestClient): string {
  return `${url}/${client.tenantId}/oauth2/v2.0/token`
}

/** Asks the token endpoint, with an assertion or a parameter of the form changed; undefined leaves a parameter out. */
export async function requestToken(
  url: string,
  client: TestClient,
  changes: AssertionChanges & { form?: Record<string, string | undefined> } = {}
): Promise<Response> {
  const endpoint = tokenEndpointOf(url, client)
  const form = {
    grant_type: "client_credentials",
    client_id: client.clientId,
    scope: `${client.resource}/.default`,
    client_assertion_type:
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: await signAssertion(client, endpoint, changes),
    ...changes.form,
  }

  return request(endpoint).post("").type("form").send(form)
}
