import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/**
 * The name the typesetter knows a font by: fonts give their family many names, and it listens to one. Asked
 * with a page of one letter; it warns of a family it does not know. Null when it knows none of them.
 */
export function knownFamily(compiler: NodeCompiler, families: string[]): string | null {
  return (
    families.find((family) => {
      const mainFileContent = `#set text(font: ${JSON.stringify(family)})\na`
      return compiler.compile({ mainFileContent }).takeWarnings() === null
    }) ?? null
  )
}
