import { notFound } from 'next/navigation'
import { actAt } from '../../../../../(public)/_duty/actPaths'
import { deskOfAccount } from '../../../../../(public)/_duty/desk'
import { sendAct } from '../../../../../(public)/_duty/sendAct'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string; form: string }> },
): Promise<Response> {
  const { id, form } = await params
  const act = actAt(form)
  if (!act) notFound()
  return sendAct(request, deskOfAccount(id), act)
}
