import type { PayloadRequest } from 'payload'
import type { DutyView } from '../../../operations/handling/types'
import { secretCode } from '../../../domain/submission'
import { readFileNames } from '../../../operations/readFileNames'
import { readAnswers } from '../../../server/http/keptAnswers'
import { textsIn, type Locale } from '../../../translations'
import { ErrorSummary, Notice, PageHead, PageShell, wordProblems } from '../../../ui'
import { actKind } from './actKind'
import { formPaths, type FormPath } from './actPaths'
import type { Desk } from './desk'
import { FormFor } from './FormFor'
import { firstValues } from './firstValues'
import { formHead } from './formHead'
import styles from './FormPage.module.css'

type FormPageProps = {
  req: PayloadRequest
  locale: Locale
  view: DutyView
  desk: Desk
  signedIn: boolean
  form: FormPath
  query: Record<string, string | string[] | undefined>
}

/** One act on a page of its own: what it means, its form, and the way back without sending anything. */
export async function FormPage({ req, locale, view, desk, signedIn, form, query }: FormPageProps) {
  const { duty, site } = textsIn(locale)
  const act = formPaths[form]
  const kept = await readAnswers(req, actKind(act), query.draft)
  const secret = query.problem === secretCode ? [{ field: 'form', code: secretCode }] : []
  const problems = wordProblems(kept?.issues ?? secret, duty.issues, site.form.problems)
  const head = formHead(locale, view, form)
  return (
    <PageShell
      locale={locale}
      title={`${head.title}：${view.title}`}
      failed={problems.length > 0}
      path={`${desk.base}/${form}`}
      signedIn={signedIn}
    >
      <p className={styles.back}>
        <a href={desk.base}>← {duty.back}</a>
      </p>
      <ErrorSummary heading={site.form.problem} problems={problems} />
      {query.conflict === '1' && <Notice kind="attention">{duty.conflict}</Notice>}
      {query.unsaved === '1' && <Notice kind="attention">{duty.saving.gone}</Notice>}
      <PageHead over={view.title} heading={head.title}>
        <p>{head.lead}</p>
        {head.due && <p className={styles.due}>{head.due}</p>}
      </PageHead>
      <form
        id="form"
        className={styles.form}
        method="post"
        action={`${desk.base}/${form}/send`}
        encType="multipart/form-data"
        noValidate
      >
        <input type="hidden" name="rev" value={view.rev} />
        <input type="hidden" name="draft" value={kept?.id ?? ''} />
        <FormFor
          locale={locale}
          view={view}
          desk={desk}
          form={form}
          values={kept?.values ?? firstValues(view, form, req.user?.name ?? '')}
          problems={problems}
          files={await readFileNames({ req, ids: [...(kept?.files ?? [])] })}
        />
      </form>
      <p className={styles.leave}>
        <a href={desk.base}>{duty.forms.cancel}</a>
      </p>
    </PageShell>
  )
}
