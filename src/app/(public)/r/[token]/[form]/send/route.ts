import { notFound } from 'next/navigation'
import { actAt } from '../../../../_duty/actPaths'
import { deskOfLink } from '../../../../_duty/desk'
import { sendAct } from '../../../../_duty/sendAct'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string; form: string }> },
): Promise<Response> {
  const { token, form } = await params
  const act = actAt(form)
  if (!act) notFound()
  return sendAct(request, deskOfLink(token), act)
}
