// For the browser: codes only.
export {
  documentKinds,
  documentProjections,
  documentStates,
  type DocumentKind,
  type DocumentProjection,
  type DocumentState,
} from '../core/documents'
