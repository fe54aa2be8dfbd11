import { CompileRefusal } from '../../domain/compile'
import type { DeskState } from './readDesk'

/** Somebody else changed the issue meanwhile; carries how it stands now. */
export class ConflictRefusal extends CompileRefusal {
  constructor(readonly current: DeskState) {
    super('issue.conflict', 409)
  }
}
