import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"

/** A request as it arrived. */
export type Arrived = {
  method: string
  url: string
  headers: IncomingMessage["headers"]
  body: string
}

/** What is answered to the next requests. */
export type Answer = {
  status?: number
  headers?: Record<string, string>
  body?: string | Buffer
  /** Never answers. */
  isSilent?: boolean
}

/** A real server on this machine that answers as it is told, and says what arrived. */
export async function startShopServer() {
  const arrived: Arrived[] = []
  let answer: Answer = {}
  const server = createServer((req, res) => void handle(req, res))
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const chunks: Buffer[] = []

    for await (const chunk of req) {
      chunks.push(chunk as Buffer)
    }

    arrived.push({
      method: req.method ?? "",
      url: req.url ?? "",
      headers: req.headers,
      body: Buffer.concat(chunks).toString(),
    })

    if (!answer.isSilent) {
      res
        .writeHead(answer.status ?? 200, {
          "content-type": "application/json",
          ...answer.headers,
        })
        .end(answer.body ?? "{}")
    }
  }
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve())
  )

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    answers(next: Answer | object) {
      answer = isAnswer(next) ? next : { body: JSON.stringify(next) }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function isAnswer(value: Answer | object): value is Answer {
  return "status" in value || "body" in value || "isSilent" in value
}
