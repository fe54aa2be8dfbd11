/**
 * SQL: every item an issue is made of, sources of composite entries included, as a relation of
 * `issue_id, entry_id, position, item_id, share`. A plain entry has one item with all of the credit;
 * a leading item that its own list of sources does not name belongs to the entry all the same, with none.
 *
 * Used as `(${issueItemsSql}) parts`: it holds no values of anybody, so it may stand in any query.
 */
export const issueItemsSql = `
  select entry._parent_id as issue_id, entry.id as entry_id, entry._order as position,
    source.item_id, source.share::numeric as share
  from issues_entries entry join issues_entries_sources source on source._parent_id = entry.id
  union all
  select entry._parent_id, entry.id, entry._order, entry.item_id,
    case when exists (select 1 from issues_entries_sources source where source._parent_id = entry.id) then 0 else 100 end
  from issues_entries entry
  where not exists (select 1 from issues_entries_sources source
    where source._parent_id = entry.id and source.item_id = entry.item_id)`
