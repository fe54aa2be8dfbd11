import { createLocalReq, type Payload } from 'payload'
import { listPublicTopics, type ListedTopic } from '../listPublicTopics'

/** The topics every visitor may see, whoever asks: for what is kept by caches and subscribers. */
export const listOpenly = async (payload: Payload): Promise<ListedTopic[]> =>
  listPublicTopics({ req: await createLocalReq({}, payload) })
