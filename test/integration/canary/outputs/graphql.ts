import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import type { Output } from './types'

type TypeRef = { kind: string; name: string | null; ofType: TypeRef | null }
type Field = { name: string; args: { type: TypeRef }[]; type: TypeRef }
type Type = { kind: string; name: string; fields: Field[] | null; possibleTypes: { name: string }[] | null }
type Schema = { queryType: { name: string }; types: Type[] }

const ref = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }'
const introspection = `{ __schema { queryType { name } types { kind name possibleTypes { name } fields { name args { type { kind } } type { ${ref} } } } } }`

/** Every question of the GraphQL schema that needs no argument, asked for everything it offers, part by part. */
export async function graphqlAnswers(payload: Payload): Promise<Output[]> {
  const schema = await readSchema(payload)
  const types = new Map(schema.types.map((type) => [type.name, type]))
  const questions = types.get(schema.queryType.name)?.fields ?? []
  const answers: Output[] = []
  for (const { name, args, type } of questions) {
    if (args.some((arg) => arg.type.kind === 'NON_NULL')) continue
    for (const part of partsOf(types, type)) answers.push(await query(payload, `{ ${name}${part} }`))
  }
  return answers
}

async function readSchema(payload: Payload): Promise<Schema> {
  const { text } = await query(payload, introspection)
  return (JSON.parse(text) as { data: { __schema: Schema } }).data.__schema
}

/** Selections of a few fields each, so that no question is refused for being too large. */
function partsOf(types: Map<string, Type>, type: TypeRef): string[] {
  const fields = types.get(named(type))?.fields
  if (!fields) return ['']
  const docs = fields.find(({ name }) => name === 'docs')
  if (!docs) return fields.map((field) => ` { ${selection(types, field, 2)} }`)
  const inside = types.get(named(docs.type))?.fields ?? []
  return inside.map((field) => ` { totalDocs docs { ${selection(types, field, 2)} } }`)
}

function selection(types: Map<string, Type>, { name, type }: Field, depth: number): string {
  const inner = types.get(named(type))
  if (inner?.kind === 'UNION') return depth === 0 ? '__typename' : `${name} { __typename }`
  if (!inner?.fields) return name
  if (depth === 0) return '__typename'
  const parts = inner.fields
    .filter((field) => field.name !== 'docs' || depth > 1)
    .map((field) => selection(types, field, depth - 1))
  return `${name} { ${[...new Set(parts)].join(' ')} }`
}

const named = (type: TypeRef): string => (type.ofType ? named(type.ofType) : (type.name ?? ''))

async function query(payload: Payload, text: string): Promise<Output> {
  const response = await GRAPHQL_POST(Promise.resolve(payload.config))(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    }),
  )
  return { name: `GraphQL ${text.slice(0, 300)}`, text: await response.text() }
}
