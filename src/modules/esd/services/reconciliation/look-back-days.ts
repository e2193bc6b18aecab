/** Orders older than this are left to staff. */
export const LOOK_BACK_DAYS = 30
