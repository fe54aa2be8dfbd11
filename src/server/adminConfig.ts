import type { Config } from 'payload'
import { textsIn } from '../translations'

const components = '/src/app/(payload)/components'
const reviewComponents = '/plugins/review-workflow/exports/rsc'

/** The admin panel's own look: its pages, its words, where its components are found. */
export const adminConfig = (root: string): NonNullable<Config['admin']> => ({
  user: 'users',
  importMap: { baseDir: root },
  theme: 'light',
  avatar: 'default',
  dateFormat: 'yyyy-MM-dd HH:mm',
  meta: { titleSuffix: ` · ${textsIn('zh').admin.brand}` },
  components: {
    beforeNavLinks: [
      `${reviewComponents}#InboxNavLink`,
      `${components}/compile/CompileNavLink#CompileNavLink`,
      `${components}/supervision/SupervisionNavLink#SupervisionNavLink`,
      `${components}/inbox/WaitingMailNavLink#WaitingMailNavLink`,
    ],
    afterNavLinks: [
      `${reviewComponents}#DefinitionsNavLink`,
      `${components}/mailAdmin/MailNavLink#MailNavLink`,
    ],
    graphics: { Icon: `${components}/Icon#Icon`, Logo: `${components}/Logo#Logo` },
    views: {
      dashboard: { Component: `${components}/Dashboard#Dashboard` },
      inbox: { Component: `${reviewComponents}#InboxView`, path: '/inbox', exact: true },
      compile: {
        Component: `${components}/compile/CompileView#CompileView`,
        path: '/compile',
        exact: true,
      },
      supervision: {
        Component: `${components}/supervision/SupervisionView#SupervisionView`,
        path: '/supervision',
        exact: true,
      },
      scorecards: {
        Component: `${components}/supervision/ScorecardsView#ScorecardsView`,
        path: '/scorecards',
        exact: true,
      },
      workCalendar: {
        Component: `${components}/supervision/CalendarView#CalendarView`,
        path: '/work-calendar',
        exact: true,
      },
      mailReceived: {
        Component: `${components}/inbox/WaitingMailView#WaitingMailView`,
        path: '/mail-received',
        exact: true,
      },
      reviewOrders: {
        Component: `${reviewComponents}#DefinitionsView`,
        path: '/review-orders',
        exact: true,
      },
      mailDesk: {
        Component: `${components}/mailAdmin/MailDeskView#MailDeskView`,
        path: '/mail',
        exact: true,
      },
      mailTemplates: {
        Component: `${components}/templates/TemplatesView#TemplatesView`,
        path: '/mail-templates',
        exact: true,
      },
      mailTemplate: {
        Component: `${components}/templates/TemplateView#TemplateView`,
        path: '/mail-template',
        exact: true,
      },
      topicGuide: {
        Component: `${components}/topics/GuideView#GuideView`,
        path: '/topic-guide',
        exact: true,
      },
    },
  },
})
