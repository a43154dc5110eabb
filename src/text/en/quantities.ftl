### The words of reports about conditions, calculated indicators and the previous period.

## Conditions in words

asked-not = not { $part }
asked-not-has = not having { $what }
asked-within = { $label } { $band }
asked-is = { $label } is { $value }

fact-yes = { $has ->
    [yes] { $what }: yes
   *[no] { $what }: yes
}
fact-no = { $has ->
    [yes] { $what }: no
   *[no] { $what }: no
}
fact-flag-missing = { $has ->
    [yes] { $what }: not reported
   *[no] { $what }: not reported
}
fact-within = { $label } is { $value }, { $holds ->
    [yes] which is
   *[no] which is not
} “{ $band }”
fact-number-missing = { $label }: not reported
fact-is = { $holds ->
    [yes] { $asked }
   *[no] not { $asked }
}
fact-is-missing = { $asked }: not known

item-when = { $truth ->
    [holds] the condition “{ $condition }” is met: { $points }.
    [fails] the condition “{ $condition }” is not met: { $points }.
   *[open] whether the condition “{ $condition }” is met is not known; the item gives { $possible }.
} In detail: { $facts }.

condition-holds-facts = met ({ $facts })
condition-fails-facts = not met ({ $facts })
condition-open-facts = undetermined ({ $facts })
lacks-requirement = “{ $label }” is not met
requirements-failing = not met: { $labels }
requirements-open = open: { $labels }
csv-requirements = Requirements not met
csv-requirements-open = Requirements open

missing-for = { $label } ({ $needed }): { $zero ->
    [yes] decides whether a criterion scores 0; moves at most { $spread }.
   *[no] moves at most { $spread }.
}
missing-for-requirement = { $label } ({ $needed }): decides a condition of recognition.
needed-items = { $items }
needed-recognition = a condition of recognition
wanted-for = { $label } ({ $needed }): { $communes }
