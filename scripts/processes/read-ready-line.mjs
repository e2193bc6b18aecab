// @ts-check
/**
 * The JSON line `{"listening": …}` with which the programs under apps/ say
 * that they are ready.
 *
 * @param {string} log
 * @returns {any} undefined while there is none
 */
export function readReadyLine(log) {
  const line = log.split("\n").find((text) => text.startsWith('{"listening"'))
  return line?.endsWith("}") ? JSON.parse(line) : undefined
}
