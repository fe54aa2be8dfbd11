import { readFile } from 'node:fs/promises'

import { type Pool } from 'pg'

import { type AttachmentDescriptor } from '../core/types'

export type LoadedAttachment = { filename: string; content: Buffer; contentType?: string }

/** Gives the bytes of an attachment stored under an id of the application; `pool` is the worker's. */
export type LoadAttachment = (descriptor: AttachmentDescriptor, pool: Pool) => Promise<Buffer>

/** The same for one delivery. */
export type LoadStored = (descriptor: AttachmentDescriptor) => Promise<Buffer>

/**
 * Reads every attachment before the connection is opened: a missing file must fail the attempt cleanly, not
 * break off a transfer in the middle of DATA.
 */
export async function loadAttachments(
  descriptors: readonly AttachmentDescriptor[],
  load: LoadStored | undefined,
): Promise<LoadedAttachment[]> {
  return Promise.all(
    descriptors.map(async (descriptor) => ({
      filename: descriptor.filename,
      content: await bytesOf(descriptor, load),
      ...(descriptor.contentType === undefined ? {} : { contentType: descriptor.contentType }),
    })),
  )
}

async function bytesOf(descriptor: AttachmentDescriptor, load: LoadStored | undefined): Promise<Buffer> {
  if (descriptor.path !== undefined) return readFile(descriptor.path)
  if (load) return load(descriptor)
  throw new Error(
    `attachment "${descriptor.filename}": no loadAttachment is configured for stored attachments`,
  )
}
