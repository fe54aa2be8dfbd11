import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '../../../translations'
import type { OpenedDuty } from '../hold/openDuty'
import type { Hand, Performed } from '../hold/performAct'
import { reasonsInWords } from '../reasonsInWords'
import type { ActInput, ActResult, DepartmentAct } from '../types'

/** One act of a department on a duty that is held; writes everything or returns why not. */
export type Act<A extends DepartmentAct> = (
  req: PayloadRequest,
  opened: OpenedDuty,
  input: ActInput[A],
) => Promise<ActResult>

export const localeOfReader = (req: PayloadRequest): Locale =>
  isLocale(req.i18n.language) ? req.i18n.language : 'zh'

/** The name somebody gave themselves, else the one they came under. */
export const handOf = ({ hand }: OpenedDuty, by: string | undefined): Hand => ({
  ...hand,
  by: by?.trim() || hand.by,
})

export const refusal = (req: PayloadRequest, { reasons }: Extract<Performed, { ok: false }>): ActResult => ({
  ok: false,
  reasons: reasonsInWords(reasons, localeOfReader(req)),
})
