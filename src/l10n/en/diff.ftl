### The words of the comparison of two standards. Labels and titles are the standards' own.

diff-heading = Two standards compared
diff-old = Old: { $title } ({ $id }). File { $file } ({ $sha256 }). { $unverified }
diff-new = New: { $title } ({ $id }). File { $file } ({ $sha256 }). { $unverified }
diff-unverified = { $count ->
    [0] No figure is marked “chưa đối chiếu”.
    [one] { $count } figure has not been compared with the official text.
   *[other] { $count } figures have not been compared with the official text.
}
diff-places-same = (line { $old })
apart-rest = every other indicator being 0 or no
diff-sources = What the comparison rests on

## Changes of the rules

diff-changes = Changes of the rules: { $count }
diff-no-changes = Changes of the rules: none
diff-no-changes-why = If the two files differ, then only in layout, in the order of declarations or in comments.
diff-group-standard = General
diff-group-communes = Attributes and classes
diff-group-indicators = Indicators
diff-group-parameters = Parameters
diff-group-criterion = Criterion { $number }. { $title }
diff-group-recognition = Conditions of recognition

diff-about = { $subject }: { $what }
diff-subject-attribute = Attribute “{ $label }”
diff-subject-classes = Classes
diff-subject-class = Class { $name }
diff-subject-indicator = Indicator “{ $label }”
diff-subject-parameter = Parameter “{ $label }”
diff-subject-criterion = Criterion { $number }
diff-subject-requirement = Condition “{ $label }”
diff-subject-item = Item { $number }

diff-places = (line { $old } → { $new })
diff-place-old = (line { $old } of the old file)
diff-place-new = (line { $new } of the new file)

diff-there-attribute = { $change ->
    [added] new
   *[removed] removed
} attribute “{ $label }” ({ $domain })
diff-there-class = { $change ->
    [added] new
   *[removed] removed
} class { $name } “{ $label }”: { $condition }
diff-there-indicator = { $change ->
    [added] new
   *[removed] removed
} indicator “{ $label }” ({ $unit }){ $calculated ->
    [yes] , calculated as { $sum }
   *[no] {""}
}
diff-there-parameter = { $change ->
    [added] new
   *[removed] removed
} parameter “{ $label }” ({ $unit }): { $values }
diff-there-criterion = { $change ->
    [added] new
   *[removed] removed
} criterion { $number } “{ $title }”, at most { $points }, with { $items ->
    [one] { $items } item
   *[other] { $items } items
}
diff-there-item = { $change ->
    [added] new
   *[removed] removed
} item { $number } “{ $title }”: { $scoring }
diff-there-threshold = { $change ->
    [added] new
   *[removed] removed
} threshold of { $points } for class { $name }
diff-there-requirement = { $change ->
    [added] new
   *[removed] removed
} condition “{ $label }”: { $condition }
diff-criterion-item = Item { $number } “{ $title }”: { $scoring }

diff-renumbered = { $of ->
    [item] item { $old } is now item { $new }
   *[criterion] criterion { $old } is now criterion { $new }
}{ $kept ->
    [yes] , its content unchanged
   *[no] , its content changed
}
diff-replaced = { $aspect } changed from { $old } to { $new }
diff-gained = new { $aspect }: { $new }
diff-sum-gained = no longer reported but calculated as { $sum }
diff-sum-lost = now reported; it was calculated as { $sum }
diff-lost = removed { $aspect }: { $old }
diff-gained-itself = new { $aspect }
diff-lost-itself = removed { $aspect }

aspect-name = name in the file
aspect-title = title
aspect-label = label
aspect-legal-text = legal text
aspect-issued = date of issue
aspect-effective = date of effect
aspect-total = total
aspect-domain = values
aspect-condition = condition
aspect-asked = what it asks
aspect-order = order
aspect-unit = unit
aspect-value = value
aspect-value-in-force = value in force
aspect-limit = limit
aspect-adjustment = what can be done about it
aspect-max = maximum
aspect-quantity = measure
aspect-rounding = prescribed rounding
aspect-sum = sum that it is calculated as
aspect-effective-to = last day in force
aspect-award = points
aspect-no-case = row for “nothing occurred”
aspect-all-criteria-met = condition “All criteria met”
aspect-no-criterion-at-zero = condition “No criterion scores 0”
aspect-citation = provision
aspect-citation-of = provision of { $figures }
aspect-threshold = threshold

diff-scoring = the scoring changed from ({ $old }) to ({ $new })
diff-scoring-award = { $points } when { $what }
diff-scoring-measure = by { $quantity }; bands: { $rows }
diff-row = { $band } { $points }
diff-row-of-classes = {" "}for { $classes }
diff-row-no-case = nothing occurred

diff-bound = { $direction ->
    [up] the bound of { $old } is raised to { $new }
    [down] the bound of { $old } is lowered to { $new }
    [other] the bound { $old } becomes { $new }
   *[same] the value of exactly { $new } moves to another band
}: { $moved }
diff-moved = { $points } are now given for “{ $band }”
diff-bands-added = new { $added }
diff-bands-removed = removed { $removed }
diff-bands-replaced = { $removed } replaced by { $added }
diff-bands-moved = { $what }; { $moved }
diff-rule = rule “{ $band }”
diff-steps = { $changes }; it now is “{ $rule }”
diff-steps-give = { $each } for every whole { $step }, at most { $most }
diff-steps-take = { $each } off for every whole { $step }
diff-steps-of = { $rule } (of { $most }, never below 0)
diff-steps-step = the step changed from { $old } to { $new }
diff-steps-each = what a step { $deducts ->
    [yes] takes
   *[no] gives
} changed from { $old } to { $new }
diff-steps-most = the maximum changed from { $old } to { $new }
diff-band = band “{ $band }” ({ $points })
diff-range = { $points } were given for “{ $old }” and are now given for “{ $new }”
diff-points = band “{ $band }” changed from { $old } to { $new }
diff-points-moved = band “{ $was }” (now “{ $band }”) changed from { $old } to { $new }

diff-marked = { $figures } changed from { $old } to { $new }
diff-mark-stated = no source stated
diff-mark-verified = verified against “{ $source }”
diff-mark-derived = derived from “{ $source }”
diff-mark-unverified = not yet verified
diff-value = the value { $value }
diff-rows-all = all bands
diff-rows-rule = rule { $rows }
diff-rows = band { $rows }
diff-quoted = “{ $text }”

## Whether any data can tell the two apart

apart-heading = Is there data that the two judge differently?
apart-none = No. Whatever the data, complete or with gaps, both standards always come to the same result. This is certain: every band, every class and every condition was looked at.
apart-none-complete = No. Wherever an item or a condition has all its data, both standards always come to the same result. This is certain: every band, every class and every condition was looked at. Where data is missing, or refused for contradicting other data, was not.
apart-some = Yes. The smallest data that shows it:
apart-some-whole = Yes. For each item and condition this is the smallest data that shows it; for totals it is all data of one commune:
apart-undecided = It could not be decided whether there is data that is judged differently at: { $parts }.
apart-undecided-steps = Not examined in full, for the steps of one command are used up: { $parts }.
apart-undecided-alone = No such data was found, but that there is none cannot be said either.
apart-more-classes = Besides these, there may be other communes that come into another class; of classes only the first examples are shown.
apart-witness = { $part }: with { $figures }, the old standard { $old }, the new one { $new }.
apart-witness-bare = { $part }: the old standard { $old }, the new one { $new }.
apart-part-item = Item { $number }
apart-part-class = Class
apart-part-above-zero = Condition that every criterion is above 0
apart-part-threshold = Threshold of the class “{ $label }”
apart-part-requirement = Condition “{ $label }”
apart-part-reading = Reading of “{ $label }”
apart-figure = “{ $label }” being { $value }
apart-figure-previous = “{ $label }” in the previous period being { $value }
apart-nothing = has no such item
apart-nothing-read = has no such indicator
apart-points = gives { $points }
apart-points-band = gives { $points } (band “{ $band }”)
apart-classes = puts it into { $classes }
apart-judged = gives a total of { $points }, { $condition ->
    [met] meets this condition
    [not-met] does not meet it
    [open] leaves it undetermined
   *[none] does not ask for it
}, result { $verdict }
apart-holds = { $condition ->
    [met] meets this condition
    [not-met] does not meet it
    [open] leaves it undetermined
   *[none] does not ask for it
}
apart-taken = takes this data
apart-refused = refuses it, because of “{ $why }”
apart-kind = reads it as ({ $kind })

## The effect on communes

effect-heading = Effect on { $communes ->
    [one] { $communes } commune
   *[other] { $communes } communes
}
effect-lacking-one = “{ $label }” ({ $name })
effect-lacking = Note first: the data has, of no commune, { $count ->
    [1] an indicator
   *[other] { $count } indicators
} that { $by ->
    [both] both standards need
    [old] the old standard needs
   *[new] the new standard needs
}: { $indicators }. What rests on these is therefore undetermined, and not because of the rules.
effect-none = There is no commune in the data.
effect-share = Recognised: { $before } of { $communes } communes before ({ $share_before }), { $after } of { $communes } after ({ $share_after }).
effect-target = Target { $target }% ({ $required } communes or more): { $before } before, { $after } after.
effect-reached = reached
effect-short = { $needed } short
effect-counts = { $turned } with another result, { $moved } with the same result but other points, class or conditions, { $unchanged } unchanged.
effect-inputs = { $by ->
        [old] As the old standard reads it: { $line }
        [new] As the new standard reads it: { $line }
       *[both] { $line }
    }
effect-unpaired = { $count ->
    [one] { $count } commune could be read by only one of the standards and is not compared.
   *[other] { $count } communes could be read by only one of the standards and are not compared.
}
effect-turned = From { $from } to { $to }: { $count ->
    [one] { $count } commune
   *[other] { $count } communes
}
effect-moved = Same result, other changes: { $count ->
    [one] { $count } commune
   *[other] { $count } communes
}
effect-points = { $before } → { $after } points
effect-points-same = { $before } points
effect-verdict = { $points }, { $verdict }
effect-class = Class: { $before } → { $after }.
effect-item = Item { $number }: { $before } → { $after }
effect-absent = none
effect-commune = { $commune }: { $points }.
effect-places = By district
effect-provinces = By province
effect-place = { $place }: { $communes ->
    [one] { $communes } commune
   *[other] { $communes } communes
}; met: { $before } before, { $after } after; changed: { $changed }.
effect-column-district = District
effect-column-points = Points
effect-column-verdict = Result
effect-column-items = Changes
effect-column-communes = Communes
effect-column-before = Met before
effect-column-after = Met after
effect-column-changed = Changed
effect-place-column = Place

## Data to look at again

diff-problems-old = When read by the old standard:
diff-problems-new = When read by the new standard:

## Two plans

diff-plans-heading = Two plans compared
diff-plans-old = Old: { $title } ({ $id }). File { $file } (SHA-256 { $sha256 }).
diff-plans-new = New: { $title } ({ $id }). File { $file } (SHA-256 { $sha256 }).
diff-plans-changes = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
diff-plans-same = No changes
diff-plans-added = { $part } (line { $new } of the new file): added
diff-plans-removed = { $part } (line { $old } of the old file): removed
diff-plans-changed = { $part } (line { $old } → { $new })
diff-plans-line = “{ $old }” is now “{ $new }”
diff-plans-line-added = added: “{ $new }”
diff-plans-line-removed = removed: “{ $old }”
