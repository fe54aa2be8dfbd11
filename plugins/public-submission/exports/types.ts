export type { BodyLimits } from '../core/limits'
export type { Admission, Issue, Json, Note, Values } from '../core/types'
export type {
  FormAction,
  FormActionArgs,
  FormActionResult,
  PublicSubmissionOptions,
  Receipt,
  StoredFiles,
  Submission,
  Taken,
} from '../options'
export type { Draft } from '../store/readDraft'
export type { DraftInput } from '../store/keepDraft'
export type { SavedEntry, SavedForm } from '../store/saved'
export type { ShownReceipt } from '../store/readReceipt'
