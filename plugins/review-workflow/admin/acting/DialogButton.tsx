'use client'

import { Button } from '@payloadcms/ui'

type Props = { label: string; primary?: boolean; disabled?: boolean; onClick: () => void }

/** A button at the foot of a dialog. */
export const DialogButton = ({ label, primary = false, disabled = false, onClick }: Props) => (
  <Button
    buttonStyle={primary ? 'primary' : 'secondary'}
    disabled={disabled}
    margin={false}
    size="medium"
    type="button"
    onClick={onClick}
  >
    {label}
  </Button>
)
