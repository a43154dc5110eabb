## Names of sheets: at most 31 signs, none of []:*?/\\

workbook-summary = Summary
workbook-charts = Charts
workbook-communes = Communes
workbook-criteria = Points by criterion
workbook-reasons = Reasons
workbook-missing = Missing figures
workbook-changes = What to do

## Summary

workbook-communes-count = Communes
workbook-met = Met
workbook-not-met = Not met
workbook-undetermined = Undetermined
workbook-share = Share recognised (%)
workbook-share-possible = Largest share possible (%)
workbook-target = Target (%)
workbook-required = Communes required
workbook-needed = Communes still needed
workbook-day = Rules as of
workbook-from = In force from
workbook-to = In force until
workbook-tool = Scored by

## Heads of columns

workbook-remarks = Remarks
workbook-criterion = Criterion { $number }. { $title } (at most { $most })
workbook-item = Item
workbook-item-title = Content
workbook-most = Most points
workbook-reason = Reason
workbook-steps = For more points
workbook-source = Basis, and where figures are
workbook-order = Order
workbook-missing-label = Missing figure
workbook-spread = Most effect (points)
workbook-missing-why = Why it is needed
workbook-short = Short of (points)
workbook-lacks = Why it is not recognised
workbook-todo = What to do
workbook-after = Result once done
workbook-others = Other ways

## Charts

workbook-chart-share = Share recognised against the target
workbook-chart-criteria = Average points by criterion, % of the most points
workbook-chart-totals = Communes by certain total points (parts without their ends)
workbook-percent = %
workbook-average-certain = Average, certain
workbook-average-possible = Average, at most
workbook-percent-certain = Certain (%)
workbook-percent-open = Open (%)
workbook-part = { $from }–{ $to }

workbook-full = The sheet has no more rows: for the rest see the command tieuchi explain, or the result as JSON.
