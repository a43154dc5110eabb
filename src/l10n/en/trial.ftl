### The words of testing examples.

trial-line-passed = right: { $name }{ $day } ({ $place })
trial-line-failed = WRONG: { $name }{ $day } ({ $place })
trial-line-unconfirmed = not confirmed: { $name }{ $day } ({ $place })
trial-line-silent = start of others: { $name }{ $day } ({ $place })

trial-failed = WRONG: { $name }{ $day } ({ $place })
trial-unconfirmed = NOT CONFIRMED: { $name }{ $day } ({ $place })
trial-on-day = {" "}on { $day }
trial-expected = { $what } (line { $line }): expected { $expected }, the program computes { $actual }.
trial-open = { $what } (line { $line }): still a ?, the program computes { $actual }.
trial-criteria = Points by criterion: { $criteria }.

trial-no-examples = There are no examples. `tieuchi test --suggest` writes those that are missing.
trial-tally = { $count ->
    [one] 1 example
   *[other] { $count } examples
}: { $passed } right, { $failed } wrong{ $unconfirmed ->
    [0] {""}
   *[other] , { $unconfirmed } not confirmed
}{ $silent ->
    [0] {""}
   *[other] , { $silent } only the start of others
}.
trial-line-left-out = { $name } ({ $place })
trial-no-name = name not readable
trial-left-out = { $count ->
    [one] 1 example was not run: there are mistakes in it, or no text for its day:
   *[other] { $count } examples were not run: there are mistakes in them, or no text for their day:
}
trial-coverage = Coverage: { $percent }% ({ $reached }/{ $all }): { $rows }/{ $all_rows } rows of scales, { $classes }/{ $all_classes } classes, { $conditions }/{ $all_conditions } cases of the conditions of recognition.
trial-too-little = Less than the coverage asked for: { $percent }%.
trial-missing = What no example speaks of, in { $file }
trial-missing-item = Item { $number }: { $goals }
trial-missing-classes = Classes: { $goals }
trial-missing-conditions = Conditions of recognition: { $goals }
trial-missing-goal = { $goal } (line { $line })
trial-missing-goal-there = { $goal } ({ $file }, line { $line })
goal-no-case = no case
goal-held = “{ $condition }” met
goal-failed = “{ $condition }” not met
goal-reached = { $threshold } points or more for { $class }
goal-short = under { $threshold } points for { $class }

suggest-head = { $count ->
    [one] 1 missing example, suggested by the program.
   *[other] { $count } missing examples, suggested by the program.
} Figures are the least that make each case. Read the text, work out what must follow, and put it in the place of each ?; what stands behind # is only what the program makes of the file as it is now.
suggest-nothing = No example is missing.
suggest-left = No figures were found for what follows: none can bring it about, or the search is too long.
suggest-actual = the program computes: { $actual }
case-at = item { $number }: exactly { $bound }
case-below = item { $number }: just below { $bound }
case-above = item { $number }: just above { $bound }
case-band = item { $number }: { $band }
case-no-case = item { $number }: { $no_case }
case-yes = item { $number }: yes
case-no = item { $number }: no
case-class = a commune of the class { $class }
case-reached = class { $class }: a total that reaches { $threshold }
case-short = class { $class }: a total under { $threshold }
case-at-zero = only criterion { $criterion } at 0 points
goal-holds = the condition holds
goal-fails = the condition fails
case-holds = item { $number }: the condition holds
case-fails = item { $number }: the condition fails
case-met = the condition “{ $condition }”: met
case-not-met = the condition “{ $condition }”: not met
