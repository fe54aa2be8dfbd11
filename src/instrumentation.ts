/** Called once by Next when the server starts, in each of its runtimes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { stampClientAddress } = await import('./server/submission/stampClientAddress')
  stampClientAddress()
}
