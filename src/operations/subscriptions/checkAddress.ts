import { checkMessage } from '../../../plugins/department-mail'

/**
 * What is wrong with a mail address somebody typed, or null. Only what can be put into a mail is taken, so
 * that no address can ever stand in the way of an issue's mails.
 */
export function checkAddress(address: string): 'required' | 'format' | null {
  if (address === '') return 'required'
  const sendable = checkMessage({ key: 'x', to: { address }, subject: 'x', text: 'x' }).length === 0
  return sendable && /^[^@]{1,64}@[^@.]+(\.[^@.]+)+$/u.test(address) ? null : 'format'
}
