/** Rules that an admin may let keep a message from leaving; all others only advise (7.3). */
export const BLOCKABLE = ['placeholder_left'] as const
