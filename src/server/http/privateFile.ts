type PrivateFile = { name: string; type: string; bytes: Uint8Array }

/** A file for one reader: to be kept, not shown under the address of this site, and in no cache. */
export const privateFile = (
  { name, type, bytes }: PrivateFile,
  headers: Record<string, string> = {},
): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...headers,
    },
  })
