import { deskOfAccount } from '../../../../(public)/_duty/desk'
import { saveDraft } from '../../../../(public)/_duty/saveDraft'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return saveDraft(request, deskOfAccount((await params).id))
}
