### The words of reports about conditions, calculated indicators and the previous period.

## Conditions in words

asked-not = not { $thing ->
    [yes] { $part }
   *[no] { $part }
}
asked-not-has = not having { $what }
asked-within = { $label } { $band }
asked-is = { $label } is { $value }
asked-is-not = { $label } is not { $value }

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

## Calculated indicators

sum-term = { $value } ({ $label })
sum-term-missing = missing ({ $label })
sum-known = { $label } is { $sum } = { $value }.
sum-open = { $label } is { $sum }, which cannot be calculated yet.

## Compared with the previous period

previous-label = { $label } (previous period)
sum-previous = In the previous period: { $sum }
figure-missing = missing
level-share = { $figures } ({ $ratio })
level-rate = { $figures } ({ $ratio } per { $base })
change-of-share = “{ $part }” as a share of “{ $whole }”
change-of-rate = the rate of “{ $part }” to “{ $whole }”
change-of-count = the number of “{ $part }”
change-of-percent = “{ $part }”
change-moved = { $way ->
    [up] a rise by { $by }
    [down] a fall by { $by }
   *[none] no change
}
change-rounded = { $moved } (rounded to { $rounded })
item-change = { $what }: { $now } in this period, { $then } in the previous one; { $moved }, within “{ $band }”: { $points }.
item-change-anyway = { $what }: { $now } in this period, { $then } in the previous one; whatever is missing, within “{ $band }”: { $points }.
item-change-open = { $what }: { $now } in this period, { $then } in the previous one; this item gives { $possible }. Still possible: { $bands }.
item-change-by-steps = { $what }: { $now } in this period, { $then } in the previous one; { $moved }; { $rule }: { $points }.
item-change-by-steps-anyway = { $what }: { $now } in this period, { $then } in the previous one; { $rule }; whatever is missing, { $points }.
item-change-open-steps = { $what }: { $now } in this period, { $then } in the previous one; { $rule }; this item gives { $possible }.
item-change-no-case = { $what }: { $now } in this period, { $then } in the previous one; nothing to compare where a figure is 0, which counts as no cases: { $points }.
problem-change-unruled = { $what }: { $now } in this period, { $then } in the previous one; there is nothing to compare where a figure is 0, and the standard does not say what that gives, so the item is undetermined: { $possible }.
problem-change-cases = { $what }: { $now } in this period, { $then } in the previous one; in one of them the denominator is 0 and the numerator is not, which contradict each other and must be checked. The item is undetermined: { $possible }.
