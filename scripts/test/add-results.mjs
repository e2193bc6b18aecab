// @ts-check
/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {string[]} failures one line each
 */

/**
 * Puts the results of several runs together.
 *
 * @param {Results[]} results
 * @returns {Results}
 */
export function addResults(results) {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failures: results.flatMap(({ failures }) => failures),
  }
}
