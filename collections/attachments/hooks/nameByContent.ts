import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { acceptedType } from '../../../src/domain/fileTypes'
import { both } from '../../../src/translations'

/**
 * Looks at what a file is, not what it is called: refuses what is not on the list, and stores the rest
 * under a name of our own with the extension that fits. The sender's name is kept as text only.
 */
export const nameByContent: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { data, name } = req.file
  const type = acceptedType(name, (await fileTypeFromBuffer(data))?.mime)
  if (!type) {
    const message = both((t) => t.site.errors.fileType)
    throw new APIError(req.i18n.language === 'en' ? message.en : message.zh, 400, { code: 'file.type' }, true)
  }
  req.file.mimetype = type.mime
  req.file.name = `${randomUUID()}.${type.extension}`
  return {
    ...args,
    data: {
      ...(args as { data?: object }).data,
      originalName: name.slice(0, 200),
      uploadedBy: req.user?.id ?? null,
    },
  }
}
