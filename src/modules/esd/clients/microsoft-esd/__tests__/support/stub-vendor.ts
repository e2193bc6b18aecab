import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"

/** One request to the service, as it arrived. */
export type StubRequest = {
  method: string
  url: string
  headers: IncomingMessage["headers"]
  body: string
}

type Handler = (
  request: StubRequest,
  response: ServerResponse
) => void | Promise<void>

export type StubVendor = {
  url: string
  /** Calls of the service, without token requests. */
  requests: StubRequest[]
  /** Bodies of the token requests. */
  tokenRequests: URLSearchParams[]
  /** Connections ever opened. */
  connections: () => number
  /** Connections open at the busiest moment. */
  mostConnections: () => number
  close: () => Promise<void>
}

const tokenPath = "/tenant-1/oauth2/v2.0/token"

/** A small real server: an identity provider that always agrees, and a service that does what the test says. */
export async function startStubVendor(
  service: Handler,
  tokenEndpoint: Handler = issueToken()
): Promise<StubVendor> {
  const requests: StubRequest[] = []
  const tokenRequests: URLSearchParams[] = []
  let connections = 0
  let open = 0
  let most = 0

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []

    incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
    incoming.on("error", () => undefined)
    incoming.on("end", () => {
      const request = {
        method: incoming.method ?? "",
        url: incoming.url ?? "",
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
      }

      if (request.url === tokenPath) {
        tokenRequests.push(new URLSearchParams(request.body))
        void tokenEndpoint(request, response)
      } else {
        requests.push(request)
        void service(request, response)
      }
    })
  })

  server.on("connection", (socket) => {
    connections += 1
    open += 1
    most = Math.max(most, open)
    socket.on("close", () => (open -= 1))
  })
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve())
  )

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    tokenRequests,
    connections: () => connections,
    mostConnections: () => most,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Answers with JSON. */
export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {}
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers })
  response.end(JSON.stringify(body))
}

/** Issues `access-1`, `access-2`, … */
export function issueToken(expiresIn = 3599): Handler {
  let issued = 0

  return (_request, response) => {
    issued += 1
    answer(response, 200, {
      token_type: "Bearer",
      access_token: `access-${issued}`,
      expires_in: expiresIn,
    })
  }
}
