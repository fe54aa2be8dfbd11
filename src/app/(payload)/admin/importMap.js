import { StateCell as StateCell_6c2bb82efc4932d6401e0d141635446e } from '../../../../src/app/(payload)/components/topics/StateCell'
import { NoField as NoField_11dec5fa9f978053b278c1efbc53ef32 } from '../../../../src/app/(payload)/components/topics/NoField'
import { AnswersCell as AnswersCell_92cd4d57c45fc2fbfe24612aeafbf292 } from '../../../../src/app/(payload)/components/topics/AnswersCell'
import { GuideLink as GuideLink_6c6e76f27deead73d158d949d9701fc6 } from '../../../../src/app/(payload)/components/topics/GuideLink'
import { TopicControls as TopicControls_a4b4cc3885fed5a251314535eb0e21c9 } from '../../../../src/app/(payload)/components/topics/TopicControls'
import { ResponsesView as ResponsesView_9ab270313998db83a4b49cc8211b24de } from '../../../../src/app/(payload)/components/topics/ResponsesView'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StatusCell as StatusCell_830a577cee4a2e541b7d00833eeabe7c } from '../../../../plugins/review-workflow/exports/client'
import { StepCell as StepCell_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { WaitingCell as WaitingCell_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { DueCell as DueCell_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { ListShortcuts as ListShortcuts_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { DispatchItem as DispatchItem_3fb32ab18b656aa5ffd88abc89f744ed } from '../../../../src/app/(payload)/components/DispatchItem'
import { WorkflowBar as WorkflowBar_830a577cee4a2e541b7d00833eeabe7c } from '../../../../plugins/review-workflow/exports/client'
import { HandlingTab as HandlingTab_839cb1d467b97a29094b297e074abd46 } from '../../../../src/app/(payload)/components/instructions/HandlingTab'
import { HistoryView as HistoryView_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { SheetView as SheetView_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { EntriesSummary as EntriesSummary_4985f08666695fca478d6cec2788fcb3 } from '../../../../src/app/(payload)/components/desk/EntriesSummary'
import { PublishIssue as PublishIssue_b6017c6d6cf0fff84f8b78b3ed308e09 } from '../../../../src/app/(payload)/components/PublishIssue'
import { DeskView as DeskView_dacbf8bdd487bfa3fefc457d89456325 } from '../../../../src/app/(payload)/components/desk/DeskView'
import { DocumentsView as DocumentsView_48f877ef6951a5912e554f91362cd3df } from '../../../../src/app/(payload)/components/documents/DocumentsView'
import { MailingView as MailingView_53ffbf9e5dc3c72f652387c86546004e } from '../../../../src/app/(payload)/components/mailing/MailingView'
import { AgendaRow as AgendaRow_6bc57f1a0d11ba0a7363ff1c788c8f11 } from '../../../../src/app/(payload)/components/consultation/AgendaRow'
import { ConsultationControls as ConsultationControls_7bca4a4b2c4287b23ce7b72523ffd9de } from '../../../../src/app/(payload)/components/consultation/ConsultationControls'
import { DispatchInstruction as DispatchInstruction_df13528c8c7ef25c2852feeed7aac85e } from '../../../../src/app/(payload)/components/instructions/DispatchInstruction'
import { DutyPage as DutyPage_104e234d01e6b17f7c38e9ed975dc706 } from '../../../../src/app/(payload)/components/handling/DutyPage'
import { SubscriberTools as SubscriberTools_eee8b7106c19006d112271afd9a2ee29 } from '../../../../src/app/(payload)/components/subscribers/SubscriberTools'
import { SubscriberControls as SubscriberControls_8d8ca18c8b79086dca924a1d06ab7394 } from '../../../../src/app/(payload)/components/subscribers/SubscriberControls'
import { StateCell as StateCell_1beb4d8720ee2c4547321c6487d044bc } from '../../../../src/app/(payload)/components/readers/StateCell'
import { FeedbackFilters as FeedbackFilters_861c5601c643b3e54c3e439bce000c40 } from '../../../../src/app/(payload)/components/readers/FeedbackFilters'
import { FeedbackControls as FeedbackControls_1ccdf4ccf77e828d673133a210301f4c } from '../../../../src/app/(payload)/components/readers/FeedbackControls'
import { SeenMessage as SeenMessage_5dce7f6a950aa6b86c025b8c8b039b98 } from '../../../../plugins/department-mail/exports/rsc'
import { StateCell as StateCell_5dce7f6a950aa6b86c025b8c8b039b98 } from '../../../../plugins/department-mail/exports/rsc'
import { RetryControls as RetryControls_5dce7f6a950aa6b86c025b8c8b039b98 } from '../../../../plugins/department-mail/exports/rsc'
import { Answers as Answers_49904694efb960a6ea093c0d5a990087 } from '../../../../plugins/public-submission/exports/rsc'
import { WaitingCell as WaitingCell_49904694efb960a6ea093c0d5a990087 } from '../../../../plugins/public-submission/exports/rsc'
import { ReleaseControls as ReleaseControls_49904694efb960a6ea093c0d5a990087 } from '../../../../plugins/public-submission/exports/rsc'
import { Icon as Icon_74a953afcf22541863d00a94ec8a184d } from '../../../../src/app/(payload)/components/Icon'
import { Logo as Logo_64138655f634135d7d34cca723623209 } from '../../../../src/app/(payload)/components/Logo'
import { DefinitionsNavLink as DefinitionsNavLink_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { MailNavLink as MailNavLink_e99d95082113ab1e53dbd883abac7cdc } from '../../../../src/app/(payload)/components/mailAdmin/MailNavLink'
import { InboxNavLink as InboxNavLink_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { CompileNavLink as CompileNavLink_fed03d8d24af75001442c5dd4257a276 } from '../../../../src/app/(payload)/components/compile/CompileNavLink'
import { SupervisionNavLink as SupervisionNavLink_927a291b6240499d503e037e21ccf3cd } from '../../../../src/app/(payload)/components/supervision/SupervisionNavLink'
import { WaitingMailNavLink as WaitingMailNavLink_ee16c1a1c13a55eadb461a325e054cd7 } from '../../../../src/app/(payload)/components/inbox/WaitingMailNavLink'
import { Dashboard as Dashboard_cdcd1e27e9f3f327bb687a27d4ad587d } from '../../../../src/app/(payload)/components/Dashboard'
import { InboxView as InboxView_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { CompileView as CompileView_6b70313b35c7d9db5c00f2150415ce76 } from '../../../../src/app/(payload)/components/compile/CompileView'
import { SupervisionView as SupervisionView_30f0c83c21c56e43de97a21031eb94d2 } from '../../../../src/app/(payload)/components/supervision/SupervisionView'
import { ScorecardsView as ScorecardsView_ad6e76e93cb1706f3d01a13c5290cdb8 } from '../../../../src/app/(payload)/components/supervision/ScorecardsView'
import { CalendarView as CalendarView_02c6d4fe71c76ac23c2002ce6dc32116 } from '../../../../src/app/(payload)/components/supervision/CalendarView'
import { WaitingMailView as WaitingMailView_07230e0daec8c58ac93aed40e1946066 } from '../../../../src/app/(payload)/components/inbox/WaitingMailView'
import { DefinitionsView as DefinitionsView_11a19a367bf3e82322ab96084f3bf660 } from '../../../../plugins/review-workflow/exports/rsc'
import { MailDeskView as MailDeskView_031f0e055117241e50ef45c694c5cb3e } from '../../../../src/app/(payload)/components/mailAdmin/MailDeskView'
import { TemplatesView as TemplatesView_d10e1b1f01b4c47e657b8959ea2e7202 } from '../../../../src/app/(payload)/components/templates/TemplatesView'
import { TemplateView as TemplateView_3bfacf71b451003bea869b887e22e4ea } from '../../../../src/app/(payload)/components/templates/TemplateView'
import { GuideView as GuideView_8095d7c82a75e0cd9787094c79664816 } from '../../../../src/app/(payload)/components/topics/GuideView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/app/(payload)/components/topics/StateCell#StateCell": StateCell_6c2bb82efc4932d6401e0d141635446e,
  "/src/app/(payload)/components/topics/NoField#NoField": NoField_11dec5fa9f978053b278c1efbc53ef32,
  "/src/app/(payload)/components/topics/AnswersCell#AnswersCell": AnswersCell_92cd4d57c45fc2fbfe24612aeafbf292,
  "/src/app/(payload)/components/topics/GuideLink#GuideLink": GuideLink_6c6e76f27deead73d158d949d9701fc6,
  "/src/app/(payload)/components/topics/TopicControls#TopicControls": TopicControls_a4b4cc3885fed5a251314535eb0e21c9,
  "/src/app/(payload)/components/topics/ResponsesView#ResponsesView": ResponsesView_9ab270313998db83a4b49cc8211b24de,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/review-workflow/exports/client#StatusCell": StatusCell_830a577cee4a2e541b7d00833eeabe7c,
  "/plugins/review-workflow/exports/rsc#StepCell": StepCell_11a19a367bf3e82322ab96084f3bf660,
  "/plugins/review-workflow/exports/rsc#WaitingCell": WaitingCell_11a19a367bf3e82322ab96084f3bf660,
  "/plugins/review-workflow/exports/rsc#DueCell": DueCell_11a19a367bf3e82322ab96084f3bf660,
  "/plugins/review-workflow/exports/rsc#ListShortcuts": ListShortcuts_11a19a367bf3e82322ab96084f3bf660,
  "/src/app/(payload)/components/DispatchItem#DispatchItem": DispatchItem_3fb32ab18b656aa5ffd88abc89f744ed,
  "/plugins/review-workflow/exports/client#WorkflowBar": WorkflowBar_830a577cee4a2e541b7d00833eeabe7c,
  "/src/app/(payload)/components/instructions/HandlingTab#HandlingTab": HandlingTab_839cb1d467b97a29094b297e074abd46,
  "/plugins/review-workflow/exports/rsc#HistoryView": HistoryView_11a19a367bf3e82322ab96084f3bf660,
  "/plugins/review-workflow/exports/rsc#SheetView": SheetView_11a19a367bf3e82322ab96084f3bf660,
  "/src/app/(payload)/components/desk/EntriesSummary#EntriesSummary": EntriesSummary_4985f08666695fca478d6cec2788fcb3,
  "/src/app/(payload)/components/PublishIssue#PublishIssue": PublishIssue_b6017c6d6cf0fff84f8b78b3ed308e09,
  "/src/app/(payload)/components/desk/DeskView#DeskView": DeskView_dacbf8bdd487bfa3fefc457d89456325,
  "/src/app/(payload)/components/documents/DocumentsView#DocumentsView": DocumentsView_48f877ef6951a5912e554f91362cd3df,
  "/src/app/(payload)/components/mailing/MailingView#MailingView": MailingView_53ffbf9e5dc3c72f652387c86546004e,
  "/src/app/(payload)/components/consultation/AgendaRow#AgendaRow": AgendaRow_6bc57f1a0d11ba0a7363ff1c788c8f11,
  "/src/app/(payload)/components/consultation/ConsultationControls#ConsultationControls": ConsultationControls_7bca4a4b2c4287b23ce7b72523ffd9de,
  "/src/app/(payload)/components/instructions/DispatchInstruction#DispatchInstruction": DispatchInstruction_df13528c8c7ef25c2852feeed7aac85e,
  "/src/app/(payload)/components/handling/DutyPage#DutyPage": DutyPage_104e234d01e6b17f7c38e9ed975dc706,
  "/src/app/(payload)/components/subscribers/SubscriberTools#SubscriberTools": SubscriberTools_eee8b7106c19006d112271afd9a2ee29,
  "/src/app/(payload)/components/subscribers/SubscriberControls#SubscriberControls": SubscriberControls_8d8ca18c8b79086dca924a1d06ab7394,
  "/src/app/(payload)/components/readers/StateCell#StateCell": StateCell_1beb4d8720ee2c4547321c6487d044bc,
  "/src/app/(payload)/components/readers/FeedbackFilters#FeedbackFilters": FeedbackFilters_861c5601c643b3e54c3e439bce000c40,
  "/src/app/(payload)/components/readers/FeedbackControls#FeedbackControls": FeedbackControls_1ccdf4ccf77e828d673133a210301f4c,
  "/plugins/department-mail/exports/rsc#SeenMessage": SeenMessage_5dce7f6a950aa6b86c025b8c8b039b98,
  "/plugins/department-mail/exports/rsc#StateCell": StateCell_5dce7f6a950aa6b86c025b8c8b039b98,
  "/plugins/department-mail/exports/rsc#RetryControls": RetryControls_5dce7f6a950aa6b86c025b8c8b039b98,
  "/plugins/public-submission/exports/rsc#Answers": Answers_49904694efb960a6ea093c0d5a990087,
  "/plugins/public-submission/exports/rsc#WaitingCell": WaitingCell_49904694efb960a6ea093c0d5a990087,
  "/plugins/public-submission/exports/rsc#ReleaseControls": ReleaseControls_49904694efb960a6ea093c0d5a990087,
  "/src/app/(payload)/components/Icon#Icon": Icon_74a953afcf22541863d00a94ec8a184d,
  "/src/app/(payload)/components/Logo#Logo": Logo_64138655f634135d7d34cca723623209,
  "/plugins/review-workflow/exports/rsc#DefinitionsNavLink": DefinitionsNavLink_11a19a367bf3e82322ab96084f3bf660,
  "/src/app/(payload)/components/mailAdmin/MailNavLink#MailNavLink": MailNavLink_e99d95082113ab1e53dbd883abac7cdc,
  "/plugins/review-workflow/exports/rsc#InboxNavLink": InboxNavLink_11a19a367bf3e82322ab96084f3bf660,
  "/src/app/(payload)/components/compile/CompileNavLink#CompileNavLink": CompileNavLink_fed03d8d24af75001442c5dd4257a276,
  "/src/app/(payload)/components/supervision/SupervisionNavLink#SupervisionNavLink": SupervisionNavLink_927a291b6240499d503e037e21ccf3cd,
  "/src/app/(payload)/components/inbox/WaitingMailNavLink#WaitingMailNavLink": WaitingMailNavLink_ee16c1a1c13a55eadb461a325e054cd7,
  "/src/app/(payload)/components/Dashboard#Dashboard": Dashboard_cdcd1e27e9f3f327bb687a27d4ad587d,
  "/plugins/review-workflow/exports/rsc#InboxView": InboxView_11a19a367bf3e82322ab96084f3bf660,
  "/src/app/(payload)/components/compile/CompileView#CompileView": CompileView_6b70313b35c7d9db5c00f2150415ce76,
  "/src/app/(payload)/components/supervision/SupervisionView#SupervisionView": SupervisionView_30f0c83c21c56e43de97a21031eb94d2,
  "/src/app/(payload)/components/supervision/ScorecardsView#ScorecardsView": ScorecardsView_ad6e76e93cb1706f3d01a13c5290cdb8,
  "/src/app/(payload)/components/supervision/CalendarView#CalendarView": CalendarView_02c6d4fe71c76ac23c2002ce6dc32116,
  "/src/app/(payload)/components/inbox/WaitingMailView#WaitingMailView": WaitingMailView_07230e0daec8c58ac93aed40e1946066,
  "/plugins/review-workflow/exports/rsc#DefinitionsView": DefinitionsView_11a19a367bf3e82322ab96084f3bf660,
  "/src/app/(payload)/components/mailAdmin/MailDeskView#MailDeskView": MailDeskView_031f0e055117241e50ef45c694c5cb3e,
  "/src/app/(payload)/components/templates/TemplatesView#TemplatesView": TemplatesView_d10e1b1f01b4c47e657b8959ea2e7202,
  "/src/app/(payload)/components/templates/TemplateView#TemplateView": TemplateView_3bfacf71b451003bea869b887e22e4ea,
  "/src/app/(payload)/components/topics/GuideView#GuideView": GuideView_8095d7c82a75e0cd9787094c79664816,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
