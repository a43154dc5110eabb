### Plans: what is to be reached over many units.

## TC13

TC1301 = Target { $number } does not say when it is reached
    .title = A target that asks nothing
    .label = this target has no `đạt khi …`
    .help = write `đạt khi` and what is to be reached below it, such as `đạt khi tỷ lệ đơn vị được công nhận từ 80% trở lên`
    .why = Of a target that asks nothing nobody can say whether it is reached. What no figure measures is not written as a target.
TC1302 = Two targets have the number { $number }
    .title = Two targets of one number
    .label = the second
    .first = the first
    .help = number them as the document does
    .why = Reports name a target by its number, so each number stands once.
TC1303 = The plan asks which units are recognised and applies no standard
    .title = Recognised by which standard?
    .label = recognised by which standard?
    .help = write `áp dụng` and the standard's id below the line `kế hoạch`, such as `áp dụng qd-06-2019`
    .why = Whether a unit is recognised is the result of scoring it by a standard, so the plan must say by which.
TC1304 = { $case ->
        [several] Several texts have the id “{ $id }”; it is not clear which applies
       *[none] There is no standard “{ $id }”
    }
    .title = The applied standard is not there
    .label = the applied standard
    .help = { $case ->
        [several] state the plan's last day (`hiệu lực từ … đến …`), or choose a day with --on
       *[none] put the standard's file into the plan's folder or the one above it, or mend the id
    }
    .why = A plan shares the indicators of the standard that it applies, so without the standard it cannot be understood.
TC1305 = { $case ->
        [units] “{ $name }” is a figure of the plan's own, not one of each unit
        [answer] “{ $name }” is a figure of each unit, not one of the plan's own
       *[ratio] Numerator and denominator are not reported by the same
    }
    .title = Own figures beside figures of units
    .label = { $case ->
        [units] asked of each unit
        [answer] each unit has an answer of its own
       *[ratio] the denominator
    }
    .declared = declared here
    .help = { $case ->
        [units] use an indicator that each unit reports (`chỉ số …`)
        [answer] write `tỷ lệ đơn vị { $name } từ … trở lên`, or declare it by `số liệu chung`
       *[ratio] declare both by `chỉ số` (each unit reports them, and they are added up), or both by `số liệu chung`
    }
    .why = Figures of units are added up; an own figure is one for the whole place. A ratio of both means nothing while some units have not reported.
TC1306 = The plan has own figures and does not say whose
    .title = Own figures of whom?
    .label = this plan
    .figure = an own figure
    .help = write `đơn vị` and the unit's name below the line `kế hoạch`, such as `đơn vị "Tỉnh Quảng Nam"`
    .why = Own figures are read from the row of the unit that issued the plan, so its name must be known.
TC1307 = “{ $id }” is a plan, not a standard
    .title = A plan where a standard belongs
    .label = this is a plan
    .help = name the standard's file; plans are looked at with `tieuchi plan`
    .why = A standard says how each unit is scored; a plan says what is to be reached over many. Each has its own command.
TC1308 = The plan has no targets
    .title = A plan without targets
    .label = this plan
    .help = write `mục tiêu 1 "…"`, and `đạt khi …` below it
    .why = Without targets there is nothing to hold data against.
TC1309 = { $passes ->
        [all] Every figure reaches this
       *[none] No figure reaches this
    }
    .title = A target that tells nothing apart
    .label = { $passes ->
        [all] always reached
       *[none] never reached
    }
    .help = mend the bound; the values that can be: { $range }
    .why = What is always reached asks nothing; what is never reached is most often a bound that was mistyped.

TC1329 = { $case ->
        [met] This figure reaches the target, and the example says that it does not
        [not-met] This figure does not reach the target, and the example says that it does
       *[too-large] This figure is too large for exact arithmetic
    }
    .title = An example of a target that is not so
    .label = { $case ->
        [met] it reaches what `đạt khi` asks
        [not-met] it does not reach what `đạt khi` asks
       *[too-large] too large
    }
    .help = { $case ->
        [too-large] use a smaller number
       *[other] look at the bound behind `đạt khi` again (`từ` or `trên`, `dưới` or `đến`), or mend what the example says
    }
    .why = Examples on both sides of a bound (80/100 met, 79/100 not) prove that it is written as the document has it; whoever changes the bound and not the examples is told by `check` at once.
TC1330 = { $case ->
        [answer] Of an answer there is no figure to try
       *[other] The example is no figure of what this asks
    }
    .title = An example of a target of another kind
    .label = { $case ->
        [share] this asks for a share in per cent
        [rate] this asks for a rate
        [number] this asks for a number
       *[answer] yes reaches it, no does not
    }
    .help = { $case ->
        [share] write a part of a whole (`80/100 đạt`) or a share (`80% đạt`)
        [rate] write a part of a whole (`20/1.000 đạt`) or a rate (`20 đạt`)
        [number] write a number (`5 tỷ đồng đạt`)
       *[answer] leave this line out
    }
    .why = An example of a target is a figure that the `đạt khi` above it counts: a part of a whole, a share, or a sum.

## What came of a plan

plan-heading = { $title } ({ $id })
plan-units = { $units ->
    [one] 1 unit with data.
   *[other] { $units } units with data.
}
plan-counts = { $targets ->
    [one] 1 target
   *[other] { $targets } targets
}: { $met } met, { $not_met } not met, { $undetermined } undetermined.
plan-target = Target { $number }. { $label }: { $verdict }
plan-asks-recognised = share of units recognised
plan-asks-units = share of units: { $condition }
plan-asks-ratio = { $part } of { $whole }
plan-goal = { $asks }: { $result }.
plan-result = { $figure }, asked { $range }: { $verdict }
plan-range-of = { $range } ({ $unit })
plan-share = { $part }/{ $whole } ({ $share })
plan-share-open = { $counted }, { $open ->
    [one] 1 unit open
   *[other] { $open } units open
}
plan-rate = { $part }/{ $whole } ({ $share } per { $base })
plan-part = { $part }/{ $whole }
plan-figure-none = no data yet
plan-figure-part = { $counted } in { $complete } of { $units } units that lack nothing
plan-no-units = no unit yet, undetermined
plan-no-case = no case (denominator 0), undetermined
plan-too-large = figures too large for exact arithmetic
plan-answer-yes = yes, met
plan-answer-no = no, not met
plan-answer-unknown = no data yet, undetermined
plan-unit = units
plan-needs = { $way ->
    [more] , { $best } { $unit } more needed
   *[less] , { $best } { $unit } less needed
}
plan-needs-between = { $way ->
    [more] , from { $best } to { $worst } { $unit } more needed, by what is missing
   *[less] , from { $best } to { $worst } { $unit } less needed, by what is missing
}
plan-needs-at-least = { $way ->
    [more] , at least { $best } { $unit } more needed
   *[less] , at least { $best } { $unit } less needed
}
plan-needs-at-worst = { $way ->
    [more] , at worst { $worst } { $unit } short
   *[less] , at worst { $worst } { $unit } too many
}
plan-lacking = { $count ->
    [one] 1 unit lacks figures: { $names }.
   *[other] { $count } units lack figures: { $names }.
}
plan-own-lacking = { $unit } has no data yet: { $labels }.
plan-and-others = { $names } and { $others } others
plan-locality = { $name }: { $figure }, { $verdict }
plan-more-localities = And { $count ->
    [one] 1 other locality.
   *[other] { $count } other localities.
}
plan-no-locality = Locality not stated
plan-unverified = Note: { $count ->
    [one] 1 thing that the plan asks has
   *[other] { $count } things that the plan asks have
} not been compared with the document.
plan-file = Plan: { $file }.

## Spreadsheets and the page of a plan

plan-target-called = Target { $number }
plan-all-units = All units
plan-column-number = Target
plan-column-label = Name of the target
plan-column-asks = What is asked
plan-column-place = Of
plan-column-name = Locality or unit
plan-column-part = Part
plan-column-whole = Whole
plan-column-figure = Result of the data there is
plan-column-base = In
plan-column-range = Required
plan-column-verdict = Verdict
plan-column-needs = Needed at least
plan-column-needs-most = Needed at most
plan-column-needs-unit = More or less of
plan-column-units = Units
plan-column-complete = Complete
plan-column-lacking = Lacking figures
plan-column-note = Remarks
plan-column-sources = Rests on
plan-base = per { $base }
plan-needs-way = { $way ->
    [more] more: { $unit }
   *[less] fewer: { $unit }
}
plan-note-unverified = not compared with the text
plan-recognition-open = whether it is recognised is open
plan-chart = Results against what is required (%)
plan-sheet-goals = Targets
plan-sheet-matrix = Localities × targets
plan-sheet-localities = Targets by locality

plan-page-kind = What came of the plan
plan-page-skip = To the targets
plan-page-localities = Localities against targets
plan-page-units = Units against targets
plan-page-lead = Each numbered column is one thing that the target of this number asks: the darker a cell, the farther from what is asked; a cell with a frame is undetermined, or not asked of one place by itself. The places that reach least stand first. Choose a name to see it alone; choose a column’s head to sort.
plan-page-legend = What the columns ask
plan-page-reached-head = Reached
plan-page-reached = { $met }/{ $all } asked
plan-page-more = Where it falls short

## One target, or one unit, explained

plan-explain-unit = { $name } in the plan “{ $title }”
plan-explain-target = Target { $number }. { $label }
plan-explain-adds = It adds { $part } { $unit } to the { $all } of the units that lack nothing.
plan-explain-adds-between = It adds from { $part } to { $most } { $unit }, depending on what is missing.
plan-explain-adds-open = It adds at least { $part } { $unit }; how much at most is not known.
plan-explain-lacks = It lacks: { $labels }.
plan-explain-range = With all figures, the sum is from { $least } to { $most } { $unit }.
plan-explain-range-open = With all figures, the sum is at least { $least } { $unit }.
plan-explain-falling = { $count } units do not reach by themselves what is asked, those that fall short by most first:
plan-explain-more = And { $count } other units.
plan-explain-lacking-first = { $count } units lack figures, the first: { $names }.
