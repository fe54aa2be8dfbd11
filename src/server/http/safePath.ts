/**
 * A path on this site, or `fallback`. Refuses everything a browser could read as another site:
 * `//host`, `/\host`, control characters, and whatever does not start with one slash.
 */
export function safePath(value: string | null | undefined, fallback: string): string {
  if (!value || value.length > 500) return fallback
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value) ? value : fallback
}
