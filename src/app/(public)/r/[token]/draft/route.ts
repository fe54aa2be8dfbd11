import { deskOfLink } from '../../../_duty/desk'
import { saveDraft } from '../../../_duty/saveDraft'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  return saveDraft(request, deskOfLink((await params).token))
}
