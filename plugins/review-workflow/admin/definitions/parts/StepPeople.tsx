'use client'

import { useEditor } from '../EditorContext'
import { PeopleField } from '../fields/PeopleField'
import { RolesField } from '../fields/RolesField'
import type { StepState } from './useStep'

/** Who acts at the step. */
export function StepPeople({ step, path, change }: StepState) {
  const { texts } = useEditor()
  return (
    <section className="wfd-part">
      <h3>{texts.who}</h3>
      <RolesField
        path={`${path}.roles`}
        label={texts.roles}
        help={texts.rolesHelp}
        values={step.roles}
        onChange={(roles) => change({ roles })}
      />
      <PeopleField
        path={`${path}.people`}
        values={step.people ?? []}
        isOrdered={step.order === 'sequential'}
        onChange={(people) => change({ people })}
      />
    </section>
  )
}
