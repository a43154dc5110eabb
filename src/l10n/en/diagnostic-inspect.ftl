### What no figures bring about.

TC1101 = No commune of the class “{ $class }” can be recognised: { $possible ->
    [yes] at most { $most } points are possible, the threshold is { $threshold }
   *[no] no figures bring every criterion above 0, so the threshold of { $threshold } is not reached
}
    .title = A threshold that no figures reach
    .label = no figures reach it
    .help = correct the threshold, the scales, or the limits of the indicators
    .why = The items' largest points may add up to the threshold, but items share figures and cannot all be at their best at once. Then no commune of the class is recognised, however well it does.
TC1102 = No commune belongs to the class “{ $class }”
    .title = A class without communes
    .label = no commune is held against this threshold
    .help = correct the condition of the class, or put the class earlier
    .why = Classes are tried from the top down. If every commune that fulfils this condition belongs to an earlier class, or the condition contradicts itself, the threshold is never used.
TC1103 = Item { $item }: { $kind ->
    [steps] no figures make enough steps for its { $most } points, { $reached } is the most that they bring
    [condition] no figures meet the condition that gives its points
   *[row] no figures are scored by this row
}
    .title = A row or a condition that no figures reach
    .label = { $kind ->
        [steps] no figures reach the most points
        [condition] this condition never holds
       *[row] no figures fall in here
    }
    .help = correct the bound of the row, or the limits of the indicators
    .help-condition = correct the condition, or the limits of the indicators
    .why = Counts are whole and limited, so not every percentage can happen: of 3 schools at most, 85% never do. Such a row is often the sign of a wrong bound or a wrong limit.
