### The words of `tieuchi history`: units over several periods.

history-heading = Over the periods: { $title }
history-shares = Share recognised
history-share = { $period }: { $met }/{ $units ->
    [one] 1 unit
   *[other] { $units } units
} recognised ({ $share }), { $not_met } not met, { $undetermined } undetermined. Target { $target }% (from { $required ->
    [one] 1 unit
   *[other] { $required } units
}): { $state ->
    [reached] reached
   *[short] not reached, { $needed } short
}. By { $standard }.
history-years = { $has_with ->
    [none] There is no data of any year that has to be assessed
   *[some] Years that have to be assessed with data: { $with }
}{ $has_without ->
    [none] {""}
   *[some] ; missing: { $without }
}.{ $has_others ->
    [none] {""}
   *[some] {" "}No years that have to be assessed: { $others }.
}
history-not-in-force = The text is not in force on { $day }.
history-step = From period { $from } to period { $to }
history-recognised = Recognised: { $before } → { $after } units ({ $total }). Of these for figures { $data }, for what units are { $class }, for rules { $rules }, for units that merged, came or went { $units }.
history-points = Totals of { $units ->
    [one] 1 unit
   *[other] { $units } units
} whose points are certain in both periods: { $total }. Of these for figures { $data }, for what units are { $class }, for rules { $rules }.{ $open ->
    [0] {""}
    [one] {" "}1 other unit has uncertain points and is not added here.
   *[other] {" "}{ $open } other units have uncertain points and are not added here.
}
history-gained = Newly recognised: { $count ->
    [one] 1 unit
   *[other] { $count } units
}
history-lost = No longer recognised: { $count ->
    [one] 1 unit
   *[other] { $count } units
}
history-merged = Merged from whole units: { $count ->
    [one] 1 unit
   *[other] { $count } units
}. The earlier result is that of the old units' figures together.
history-divided = With parts of divided units: { $count ->
    [one] 1 unit
   *[other] { $count } units
}. Nobody knows which figures are the new unit's, so it has no earlier figures and is not compared.
history-new = Not there in the earlier period: { $count ->
    [one] 1 unit
   *[other] { $count } units
}
history-gone = No longer there in the later period: { $count ->
    [one] 1 unit
   *[other] { $count } units
}
history-more = And { $count ->
    [one] 1 other unit
   *[other] { $count } other units
}: see the formats csv and json.
history-unit = { $unit }: { $verdict_before } → { $verdict_after }; { $before } → { $after } points ({ $total }): for figures { $data }, for what it is { $class }, for rules { $rules }.
history-turned-by = The result turned for { $causes }.
history-items = Items that give other points for { $cause }: { $items }.
history-item = { $number }: { $before } → { $after }
history-between = from { $min } to { $max }
history-now = { $unit }: now { $verdict }, { $points } points
history-alone = { $unit }: { $verdict }
history-parts = Old units: { $parts }.
history-part = { $unit }{ $divided ->
    [yes] {" "}(divided)
   *[no] {""}
}: { $verdict }
history-no-data = no data
history-cause-data = figures
history-cause-class = what the unit is
history-cause-rules = rules
history-method = Method
history-order = Each difference is taken apart in a fixed order and scored again after each step: first the figures are replaced, then what the unit is (by which its class is told), last the rules. The parts add up to the difference exactly; another order may share it out otherwise.
history-ranges = Where figures are missing, points are a range and so is a difference; no number is guessed.
history-merging = From { $day } on, new units take the place of old ones. They are brought together only where all old units went in whole: counts are added, only where every old unit has one; answers, percentages and attributes are taken only where the old units agree; all else is unknown. Where an old unit was divided nothing is brought together.
history-untold = { $count ->
    [one] 1 row is in no period, for it is not known which is its own.
   *[other] { $count } rows are in no period, for it is not known which is theirs.
}
history-unverified = Note: { $id } has { $count ->
    [one] 1 figure
   *[other] { $count } figures
} that nobody has compared with the official text; this cannot yet stand for an official result.

history-csv-from = Earlier period
history-csv-to = Later period
history-csv-how = Unit in the earlier period
history-csv-parts = Codes of old units
history-csv-same = the same
history-csv-merged = merged whole
history-csv-divided = of divided units
history-csv-new = none
history-csv-verdict-before = Earlier result
history-csv-verdict-after = Later result
history-csv-min-before = Earlier points, least
history-csv-max-before = Earlier points, most
history-csv-min-after = Later points, least
history-csv-max-after = Later points, most
history-csv-min-total = Difference, least
history-csv-max-total = Difference, most
history-csv-min-data = For figures, least
history-csv-max-data = For figures, most
history-csv-min-class = For what it is, least
history-csv-max-class = For what it is, most
history-csv-min-rules = For rules, least
history-csv-max-rules = For rules, most
history-csv-items-data = Items changed for figures
history-csv-items-class = Items changed for what it is
history-csv-items-rules = Items changed for rules
