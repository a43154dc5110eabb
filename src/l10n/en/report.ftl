### The words of the reports. Labels and titles are the standard's own, in Vietnamese; sentences
### quote them.

## Points, bands, names

points = { $number ->
    [one] { $points } point
   *[other] { $points } points
}
points-between = { $min } to { $max } points
points-of = { $points }/{ $most } points

row-of-classes = {" "}for { $number ->
    [one] class
   *[other] classes
} { $classes }
ratio-just-under = nearly { $bound }
ratio-just-over = just over { $bound }

list-more = { $names }, … ({ $more } more)
list-and = { $rest } and { $last }
list-or = { $rest } or { $last }

commune-code = code { $code }
commune-by-code = Commune { $code }
commune-unnamed = A commune without a name
district-unknown = District and province unknown

## An item in sentences

figures-count = { $n } “{ $part }”
figures-no-case = nothing occurred (the number of “{ $whole }” is 0)
figures-percent = “{ $part }” is { $n }%
figures-ratio =
    { $phrase ->
        [one] { $n } of { $d } “{ $part }”
       *[two] { $n } “{ $part }” out of { $d } “{ $whole }”
    }, { $form ->
        [share] { $better ->
            [more] reaching { $ratio }
           *[fewer] making up { $ratio }
        }
       *[rate] a rate of { $ratio } per { $base }
    }

item-in-band = { $figures }, within “{ $band }”: { $points }.
item-in-band-rounded = { $figures }, rounded to { $rounded }, within “{ $band }”: { $points }.
item-in-band-anyway = { $missing }; whatever it is, it falls within “{ $band }”: { $points }.
item-no-case = nothing occurred (the number of “{ $whole }” is 0): { $points }.
item-flag-yes = yes, “{ $what }”: { $points }.
item-flag-no = { $has ->
    [yes] there is no “{ $what }”: { $points }.
   *[no] not done, “{ $what }”: { $points }.
}
item-flag-missing = not known whether there is “{ $what }”; this item gives { $possible }.
item-open = { $missing }; this item gives { $possible }. Still possible: { $bands }.

item-open-by-class = { $figures }; the commune's class is not known, so this item gives { $possible }. Still possible: { $bands }.

item-by-steps = { $figures }; { $rule }: { $points }.
item-by-steps-anyway = { $missing }; { $rule }; whatever it is, { $points }.
item-open-linear = { $missing }; { $rule }; this item gives { $possible }.
figures-rounded = { $figures }, rounded to { $rounded }

missing-count = the number of “{ $part }” is missing
missing-percent = “{ $part }” is missing
missing-part = the number of “{ $part }” out of { $d } “{ $whole }” is missing
missing-whole = there are { $n } “{ $part }” but the number of “{ $whole }” is missing
missing-both = the numbers of “{ $part }” and of “{ $whole }” are missing

possible-band = “{ $band }” ({ $points })
possible-no-case = nothing occurred{ $classes } ({ $points })
possible-no-case-unruled = nothing occurred (the standard does not say what that gives)

step-answer = With “{ $what }” it would give { $points }.
step-count = { $direction ->
    [up] { $by } more “{ $what }” would reach { $points }.
    [none] Reaching { $points } takes no “{ $what }”.
   *[down] Reaching { $points } takes no more than { $most } “{ $what }”.
}
step-percent = { $direction ->
    [up] “{ $what }” higher by { $by }{ $unit } would reach { $points }.
    [none] Reaching { $points } takes “{ $what }” of 0%.
   *[down] Reaching { $points } takes “{ $what }” of no more than { $most }%.
}
step-beyond = { $direction ->
    [up] Reaching { $points } takes “{ $what }” above { $bound }%.
   *[down] Reaching { $points } takes “{ $what }” below { $bound }%.
}

source-unverified = points not yet verified
source-verified = verified against { $source }
source-derived = derived from { $source }
source-citation = provision: { $citation }
source-values = data: { $places }

## The explanation of one commune

explain-class = { $label } (threshold { $threshold })
explain-class-certain = Class: { $classes }
explain-class-open = Class: undetermined; it may be { $classes }
explain-attributes = Attributes: { $attributes }
answer-yes = yes
answer-no = no
answer-unknown = not known
explain-total = Total: { $points }
explain-verdict = Result: { $verdict }
explain-steps = Not all that the missing figures can be was looked at, for there is too much of it: what was not looked at counts as possible, so that the range of points may be wider than it is and the result may be left open. Add the missing figures and run it again.
explain-together = Several items share missing figures, so that all items were asked together: whatever these figures are, the result stays. So the total may be narrower than the sum of the criteria below.
explain-conditions = Conditions of recognition
explain-advice = What would change the result
explain-criterion = Criterion { $number }. { $title }: { $points }
explain-item = Item { $number }: { $sentences }
explain-missing = Missing data, the most decisive first
explain-findings = Data to look at again
missing-indicator = { $label } (item { $items }): { $zero ->
    [yes] decides whether a criterion scores 0; it may move the total by up to { $spread }.
   *[no] it may move the total by up to { $spread }.
}
missing-attribute = { $label }: decides the commune's class; it may move the threshold by up to { $spread }.
missing-attribute-items = { $label }: decides the commune's class, which decides the points of item { $items }; { $zero ->
    [yes] it decides whether a criterion scores 0; it may move the points against the threshold by up to { $spread }.
   *[no] it may move the points against the threshold by up to { $spread }.
}

## The table

column-code = Code
column-name = Commune
column-class = Class (threshold)
column-points = Points
column-verdict = Result
column-criteria = Criteria
class-threshold = { $class } ({ $threshold })
criteria-at-zero = at 0: { $criteria }
criteria-open = open: { $criteria }
district-counts = { $communes ->
    [one] { $communes } commune
   *[other] { $communes } communes
}: { $met } met, { $not_met } not met, { $undetermined } undetermined.
only = Only communes whose result is “{ $verdict }” are listed; the summary is of all.

## The summary

summary-heading = Summary
summary-none = No communes.
summary-share = Recognised: { $met } of { $communes } communes ({ $share }).
summary-reached = Target { $target }% ({ $required } communes or more): reached.
summary-short = Target { $target }% ({ $required } communes or more): not reached, { $needed } more needed.
summary-nearest = Nearest to recognition
summary-nearest-commune = { $commune }: { $lacks }. { $steps }
summary-nearest-step = Item { $item }: { $step }
summary-nearest-short = That is not enough yet for recognition.
lacks-points = { $short } short ({ $points }/{ $threshold })
lacks-points-at-least = at least { $short } short (at most { $points }/{ $threshold })
lacks-points-perhaps = the total may not suffice ({ $points }/{ $threshold })
lacks-criteria = criteria at 0: { $criteria }
summary-wanted = Data wanted first for the undetermined communes
wanted-indicator = { $label } (item { $items }): { $communes }
wanted-attribute = { $label } (for the class): { $communes }
wanted-more = { $count } more
summary-sources = What the results rest on

note-unverified = Note: the results rest on { $used } of { $in_standard } figures of the standard that nobody has compared with the official text; they cannot stand for an official result.
note-unverified-none-used = { $in_standard ->
    [one] { $in_standard } figure of the standard has not been compared with the official text; these results do not use it.
   *[other] { $in_standard } figures of the standard have not been compared with the official text; these results use none of them.
}
note-standard = Standard: { $title } ({ $id }), { $text }.
note-standard-without-text = Standard: { $title } ({ $id }).
note-data-file = Data file: { $file }
note-unit-list = List of units: { $file }
note-previous-file = Data file of the previous period: { $file }
note-sha256 = SHA-256: { $sha256 }

## CSV

csv-code = Code
csv-name = Name
csv-district = District
csv-province = Province
csv-class = Class
csv-threshold = Threshold
csv-points-min = Least points
csv-points-max = Most points
csv-verdict = Result
csv-failing = Criteria at 0
csv-open = Open criteria
csv-missing = Missing figures
csv-criterion = Criterion { $number }
csv-rules = Rules (SHA-256)
csv-inputs = Data read
csv-data = Data (SHA-256)

## Table of findings

findings-code = Finding
findings-severity = Severity
findings-file = File
findings-sheet = Sheet
findings-place = Cell or line
findings-unit-code = Unit code
findings-unit-name = Unit
findings-indicator = Indicator
findings-message = What is wrong
findings-help = What to do
findings-fingerprint = File (SHA-256)

## Figures that were reported and are not used, points without cases

rejected-unread = “{ $value }” was reported but cannot be read
rejected-unread-cell = there is a cell, but it cannot be read
rejected-disputed = two different values were reported
rejected-least = { $value } was reported but is below the least, { $limit }
rejected-most = { $value } was reported but exceeds { $limit }
rejected-below = { $value } was reported but is below { $limit }
rejected-impossible = { $value } was reported but cannot be
rejected-contradicts = { $value } was reported but contradicts { $limit }
rejected-part = { $value } was reported but makes “{ $limit }” come to what cannot be
rejected-figure = “{ $label }” ({ $value })
rejected-entry = { $label }: { $rejected }
rejected-sentence = { $label }: { $rejected }, so it is not used.
missing-rejected = Here { $rejected }, so it is not used.
wanted-rejected = { $commune } ({ $rejected })
criteria-no-case = no cases: { $points }
criteria-steps = not all that missing figures can be was looked at
criteria-together = the result stays, though figures are missing
summary-no-case = Points that rest on no cases (a denominator of 0): { $communes } communes, at most { $points } ({ $commune }). Check that these zeros are figures and not habit.
explain-no-case = Of these by no cases: { $points } (items { $items })
csv-rejected = Reported but not used
csv-no-case = Points by no cases
## What was read

summary-inputs = Data read

inputs-read = { $sheets ->
        [0] Read { $units ->
            [1] 1 unit
           *[other] { $units } units
        } from { $files ->
            [1] 1 file
           *[other] { $files } files
        }
       *[other] Read { $units ->
            [1] 1 unit
           *[other] { $units } units
        } from { $sheets ->
            [1] 1 sheet
           *[other] { $sheets } sheets
        }, { $files ->
            [1] 1 file
           *[other] { $files } files
        } in all
    }
inputs-left = { $read }; not read: { $list }.
inputs-more = and { $count } more
inputs-place = { $file }{ $has_sheet ->
        [yes] , sheet “{ $sheet }”
       *[no] {""}
    }{ $rows ->
        [one] , row { $first }
        [several] , rows { $first } to { $last }
       *[none] {""}
    }{ $has_column ->
        [yes] , column { $column }
       *[no] {""}
    }
inputs-part = { $place }: { $kind ->
        [units] units ({ $count }), known by { $why ->
            [code] their codes
            [listed] the list of units
            [type_word] the word for the kind of commune before the name
            [number] a running number
            [figures] name and figures
           *[entry] a code or name
        }
        [form] a form with an indicator a row
        [broken] figures that cannot be read
        [headings] headings
        [numbering] numbers or units of columns
        [title] a title
        [total] totals, averages or comparisons
        [section] the heading of a group
        [note] notes, signatures
        [doubtful] perhaps no unit, not scored
       *[unread] { $why ->
            [file_type] a kind of file that is not read
            [too_large] beyond a limit
            [damaged] cannot be read
            [own_result] a result of tieuchi
            [guide] the guide of a form
            [unit_list] the list of units
            [blank] a form that is not filled in
            [no_indicator] no indicator in it
            [hidden] a hidden sheet
            [not_chosen] not chosen
            [earlier] figures of an earlier period
            [estimate] estimates
            [beginning_or_end] figures of the beginning or end of the period, not clear which are asked
            [not_counted] figures of a plan or comparison
            [not_a_table] no table
           *[not_data] no data file
        }
    }
