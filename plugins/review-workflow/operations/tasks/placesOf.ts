import type { StoredDefinition } from '../../store/definitions'
import type { Hat } from './hatsOf'

/** A step that is somebody's, as the index of waiting runs is asked for it. */
export type Place = {
  hat: string
  definition_id: string
  step: string
  /** The body, '' for runs that belong to none. */
  scope: string
  same: boolean
}

/**
 * Every step, of every version of every definition, that is held in one of the bodies a person acts for.
 * Few, however many runs there are: definitions are made by hand.
 */
export const placesOf = (definitions: StoredDefinition[], hats: Hat[], step?: string): Place[] =>
  hats.flatMap((hat) =>
    definitions.flatMap(({ id, body }) =>
      body.steps
        .filter((entry) => step === undefined || entry.id === step)
        .filter(
          ({ roles, people = [] }) =>
            roles.some((role) => hat.roles.includes(role)) || people.includes(hat.id),
        )
        .flatMap((entry) =>
          // A run that belongs to no body is everybody's who holds the step.
          [...new Set(['', hat.scope ?? ''])].map((scope) => ({
            hat: hat.id,
            definition_id: id,
            step: entry.id,
            scope,
            same: body.allowSameApprover === true,
          })),
        ),
    ),
  )
