import { readEvents, requireTx, type TransitionNotice } from '../../../plugins/review-workflow'

/** Whose names the printed issue carries, from the decisions on it. */
export type Signatories = {
  /** 核稿: who passed the first step. */
  proofreader: string | null
  /** 审核: who passed the steps between, in their order; where there are none, whoever signed. */
  reviewers: string[]
  /** 签发: who gave the last approval. */
  signatory: string
}

/** Who proofread, reviewed and signed the issue whose last approval is being recorded. */
export async function readSignatories({
  req,
  run,
  event,
}: Pick<TransitionNotice, 'req' | 'run' | 'event'>): Promise<Signatories> {
  const events = await readEvents(await requireTx(req), run.id)
  const nameOf = (actor: string) => events.findLast((one) => one.actor === actor)?.actorName ?? ''
  const steps = run.definition.steps.map(({ id }) => id)
  const namesAt = (step: string | undefined) => [
    ...new Set(
      run.approvals
        .filter((approval) => approval.step === step)
        .map(({ actor }) => nameOf(actor))
        .filter((name) => name !== ''),
    ),
  ]
  const between = steps.slice(1, -1).flatMap(namesAt)
  return {
    proofreader: steps.length > 1 ? (namesAt(steps[0])[0] ?? null) : null,
    reviewers: between.length > 0 ? between : [event.actorName],
    signatory: event.actorName,
  }
}
