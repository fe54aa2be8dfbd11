import { dispatch } from '../../operations/handling/office/dispatch'
import { recordInstruction } from '../../operations/instructions/recordInstruction'
import { shanghaiDay } from '../../domain/workingDays'
import { demoDuties, type DemoDuty } from '../content'
import { requestOf, type Loaded } from './context'
import { findDuty } from './findDuty'
import { playSteps } from './playSteps'

/** Duties in the middle of their way: what a leader wrote, who was asked, what they asked and were given. */
export async function loadDuties(loaded: Loaded): Promise<void> {
  for (const duty of demoDuties) {
    const item = loaded.items.get(duty.item)
    if (!item) continue
    if (!(await findDuty(loaded, item, duty.department))) await give(loaded, item, duty)
    // Opinions first: who answers for all waits for them.
    for (const { department, steps } of [...(duty.company ?? []), duty]) {
      const given = await findDuty(loaded, item, department)
      if (given) await playSteps(loaded, given.id, steps)
    }
  }
}

async function give(loaded: Loaded, item: string, duty: DemoDuty): Promise<void> {
  const department = (key: string) => loaded.departments.get(key) ?? ''
  const req = await requestOf(loaded, 'supervisor')
  await dispatch(req, {
    item,
    ...(duty.instruction ? { instruction: await instruct(loaded, item, duty.instruction) } : {}),
    departments: [
      { id: department(duty.department), role: 'lead' },
      ...(duty.company ?? []).map((one) => ({ id: department(one.department), role: 'co' as const })),
    ],
    ...(duty.words ? { words: duty.words } : {}),
    ...(duty.important ? { important: true } : {}),
  })
}

async function instruct(
  loaded: Loaded,
  item: string,
  words: NonNullable<DemoDuty['instruction']>,
): Promise<string> {
  const { id } = await recordInstruction(await requestOf(loaded, 'supervisor'), {
    ...words,
    side: 'government',
    level: 'municipal',
    kind: 'instruct',
    scope: 'items',
    givenOn: shanghaiDay(new Date()),
    items: [item],
    forDepartments: true,
  })
  return id
}
