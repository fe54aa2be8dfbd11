/** The front server, in the folder of the bundle. */
export const WEB_MODULE = 'web.mjs'
