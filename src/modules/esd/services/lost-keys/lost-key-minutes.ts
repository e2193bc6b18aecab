/** How long a request for lost keys is answered, and how long the link works from when it is sent, in minutes. */
export const LOST_KEY_MINUTES = 30
