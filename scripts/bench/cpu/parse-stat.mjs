// @ts-check
/** USER_HZ, which is the same for every program on Linux (man 7 time). */
const TICKS_PER_SECOND = 100

/**
 * @typedef {object} ProcessStat
 * @property {number} parent process id
 * @property {number} seconds of CPU time, those of children that have ended
 *   included
 */

/**
 * Reads /proc/<pid>/stat (man 5 proc).
 *
 * @param {string} stat
 * @returns {ProcessStat}
 */
export function parseStat(stat) {
  // the program's name stands in brackets and may hold spaces and brackets
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  const [, parent] = fields
  const ticks = fields.slice(11, 15).map(Number)
  return {
    parent: Number(parent),
    seconds: ticks.reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND,
  }
}
