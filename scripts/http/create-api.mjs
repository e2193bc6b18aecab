// @ts-check
/**
 * @typedef {object} Api
 * @property {(path: string) => Promise<any>} get
 * @property {(path: string, body?: object) => Promise<any>} post
 * @property {(path: string) => Promise<any>} delete
 */

/** What an API answered instead of what was asked for. */
export class ApiError extends Error {
  /** @param {string} request @param {number} status @param {string} answer */
  constructor(request, status, answer) {
    super(`${request} answered ${status}: ${answer}`)
    this.status = status
  }
}

/**
 * Talks JSON with an HTTP API.
 *
 * @param {string} baseUrl
 * @param {Record<string, string>} [headers] of every request
 * @returns {Api} whose functions throw an `ApiError` for every answer that is
 *   not a success
 */
export function createApi(baseUrl, headers = {}) {
  /** @param {string} method @param {string} path @param {object} [body] */
  const send = async (method, path, body) => {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) {
      throw new ApiError(`${method} ${path}`, response.status, text)
    }
    return text ? JSON.parse(text) : undefined
  }
  return {
    get: (path) => send("GET", path),
    post: (path, body = {}) => send("POST", path, body),
    delete: (path) => send("DELETE", path),
  }
}
