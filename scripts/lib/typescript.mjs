/** From here on this process can import TypeScript. Only once dependencies are installed. */
export async function useTypeScript() {
  const { register } = await import('tsx/esm/api')
  register()
}
