### Words that say a standard's rules again: how items are computed, bands, classes, marks.

quoted = “{ $text }”

## How items are computed

rule-share = Percentage: { $part } divided by { $whole }
rule-rate = Rate per { $base }: { $part } divided by { $whole }
rule-percent = Percentage as reported: { $label }
rule-count = Count: { $label }
rule-flag = Yes or no: “{ $label }”
rule-flag-of-title = Yes or no

rule-change = { $way ->
    [up] Rise
   *[down] Fall
} since the previous period{ $relative ->
    [yes] {" "}(in per cent of the previous value)
   *[no] {""}
} of the { $level }
rule-rounded = { $rule }; rounded to { $precision ->
    [whole] whole numbers
    [one] { $digits } decimal place
   *[other] { $digits } decimal places
} before the range is read
rounding-to = rounded to { $precision ->
    [whole] whole numbers
    [one] { $digits } decimal place
   *[other] { $digits } decimal places
}
rule-sum = { $label } is { $sum }

rule-gives = every { $whole ->
    [one] {""}
   *[some] full{" "}
}{ $step }{ $way ->
    [up] {" "}of rise
    [down] {" "}of fall
   *[none] {""}
} gives { $each }, at most { $most }
rule-deducts = every { $whole ->
    [one] {""}
   *[some] full{" "}
}{ $step }{ $way ->
    [up] {" "}of rise
    [down] {" "}of fall
   *[none] {""}
} takes { $each } from { $most }, not below 0

rule-at-most = at most { $value }
rule-requirement = { $label }: { $condition }
rule-when = Condition: { $condition }

rule-holds = condition fulfilled
rule-fails = condition not fulfilled
rule-yes = yes
rule-no = no
rule-no-case = nothing occurred ({ $whole } is 0)
rule-no-case-change = nothing occurred (a figure is 0, so nothing compares with the previous period)
rule-no-case-short = nothing occurred

## Classes

rule-rest = every commune that no class above takes
rule-everyone = every commune

## Who stands behind a figure

mark-unverified = Unverified
mark-verified = Compared with { $source }
mark-derived = Derived from { $source }
mark-stated = Stated without a mark
mark-citation = Provision: { $citation }
mark-citation-of = Provision: { $citation } ({ $text })

## What each figure is

figure-total = Total of points
figure-value = { $label }: { $value }
figure-max = Maximum
figure-of-item = Item { $item }: { $what }
figure-item-max = maximum
figure-award = when yes
figure-award-when = when { $condition }
figure-threshold = Threshold: { $class }
figure-group-standard = Standard
figure-group-parameters = Parameters
figure-group-criterion = Criterion { $number }. { $title }
figure-group-recognition = Conditions of recognition

rule-unverified = Note: { $unverified } of the standard’s { $all } figures and conditions have not been compared with the official text and must not be taken for law.
