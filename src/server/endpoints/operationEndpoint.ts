import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { OperationError } from '../../operations/OperationError'
import { refuse } from './refuse'

/** A POST endpoint around one operation: body checked by `schema`, refusals as `{ error }`. */
export const operationEndpoint = <Body>(
  path: string,
  schema: z.ZodType<Body>,
  run: (req: PayloadRequest, id: string, body: Body) => Promise<unknown>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    try {
      const body = schema.safeParse((await req.json?.().catch(() => null)) ?? {})
      if (!body.success) throw new OperationError('request.invalid', 422)
      return Response.json(await run(req, idOfRoute(req), body.data))
    } catch (error) {
      if (error instanceof OperationError) return refuse(req, error)
      throw error
    }
  },
})

const idOfRoute = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : ''
