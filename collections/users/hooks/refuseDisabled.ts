import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** A stopped account is told the same as a wrong password: nothing about which accounts exist. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ user, req }) => {
  if ((user as { disabled?: boolean | null }).disabled) throw new AuthenticationError(req.t)
}
