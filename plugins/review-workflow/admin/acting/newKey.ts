/**
 * A key that no two openings of a dialog share. `crypto.randomUUID` exists only on https and localhost;
 * an office's intranet may serve plain http, where random values still do.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
