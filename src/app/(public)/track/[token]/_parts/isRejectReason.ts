import { rejectReasons } from '../../../../../domain/vocabulary'

export const isRejectReason = (code: string): code is (typeof rejectReasons)[number] =>
  (rejectReasons as readonly string[]).includes(code)
