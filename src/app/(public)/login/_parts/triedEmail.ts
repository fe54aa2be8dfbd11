/** Carries the address somebody tried to sign in with back to the form, so that it need not be typed again. */
export const triedEmailCookie = 'mq-login'

const twoMinutes = 120

/** `Set-Cookie` for the tried address; an empty one forgets it. */
export const triedEmail = (email: string): string =>
  `${triedEmailCookie}=${encodeURIComponent(email.slice(0, 200))}; Path=/login; Max-Age=${email ? twoMinutes : 0}; HttpOnly; SameSite=Lax`
