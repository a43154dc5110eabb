### Words of the answers about a standard itself (the command inspect).

inspect-class = “{ $class }” ({ $threshold })
inspect-figure = { $label }: { $value }
inspect-figures = Figures that do so (calculated; no commune reported them): { $figures }.
inspect-figures-differing = Figures as at first, but for these: { $figures }.
inspect-figures-same = Figures as at first.

inspect-beyond-heading = What could not be argued about
inspect-beyond-items = Item { $items }: its condition has too many cases; so questions about totals are not decided.
inspect-beyond-requirement = The condition “{ $label }” has too many cases; so questions about totals are not decided.

inspect-classes-heading = Can a commune of each class be recognised?
inspect-class-reached = { $class }: yes. The most is { $most } points, the threshold is { $threshold }.
inspect-class-missed = { $class }: no. The most is { $most } points, the threshold is { $threshold }.
inspect-class-impossible = { $class }: no. No figures meet the other conditions at once.
inspect-class-undecided = { $class }: not decided.
inspect-class-empty = { $class }: no commune belongs to this class.

inspect-zero-heading = With a criterion at 0, can a commune still be recognised?
inspect-among = Only of communes that meet { $premise }.
inspect-zero-breaks = No: the standard asks that every criterion score above 0. By the total alone, with the other criteria at their best:
inspect-zero-reaches = Criterion { $criterion } at 0: at most { $most } points, enough for every threshold.
inspect-zero-short = Criterion { $criterion } at 0: at most { $most } points, not enough for { $classes }.
inspect-zero-impossible = Criterion { $criterion } never scores 0{ $premised ->
    [yes] {" "}in communes that meet { $premise }
   *[no] {""}
}.
inspect-zero-undecided = Criterion { $criterion } at 0: not decided.
inspect-zero-reaches-of = Criterion { $criterion } at 0, { $of }: at most { $most } points, enough.
inspect-zero-short-of = Criterion { $criterion } at 0, { $of }: at most { $most } points, not enough.
inspect-zero-impossible-of = Criterion { $criterion } never scores 0 for { $of }{ $premised ->
    [yes] {" "}in communes that meet { $premise }
   *[no] {""}
}.
inspect-zero-undecided-of = Criterion { $criterion } at 0, { $of }: not decided.

inspect-costs-heading = Which criterion can alone cost the recognition?
inspect-costs-condition = By the condition that no criterion score 0: criterion { $criteria }.
inspect-costs-no-condition = By the condition that no criterion score 0: none.
inspect-costs-points = By the total, with the other criteria at their best: criterion { $criteria }.
inspect-costs-no-points = By the total, with the other criteria at their best: none.
inspect-costs-undecided = The total is not decided: criterion { $criteria }.

inspect-least-heading = What is the least total with every criterion above 0?
inspect-least-none = { $least } points; not enough for any class.
inspect-least-reaches = { $least } points; already enough for { $classes }.
inspect-least-impossible = No figures bring every criterion above 0 at once.
inspect-least-undecided = Not decided: too many cases would have to be tried.
inspect-least-none-of = { $of }: { $least } points; not enough.
inspect-least-reaches-of = { $of }: { $least } points; already enough.
inspect-least-impossible-of = { $of }: no figures bring every criterion above 0 at once.
inspect-least-undecided-of = { $of }: not decided; too many cases would have to be tried.

inspect-scales-heading = Does every item’s scale go one way?
inspect-scales-rise = The higher the value, the more points: item { $items }.
inspect-scales-fall = The lower the value, the more points: item { $items }.
inspect-scales-level = The same points for every value: item { $items }.
inspect-scales-by-class = Differently by class: item { $items }.
inspect-scales-turn = Item { $item } turns at “{ $range }”: { $points } points, { $before } just below it.
inspect-scales-none-turns = No scale turns.

inspect-rows-heading = Is there a row that no figures fall in?
inspect-rows-row = Item { $item }, “{ $range }” ({ $points } points).
inspect-rows-steps = Item { $item } ({ $rule }): no figures bring the most points; { $points } is the most that they bring.
inspect-rows-never-holds = Item { $item }: its condition never holds.
inspect-rows-always-holds = Item { $item }: its condition always holds.
inspect-rows-none = None.

inspect-unused-heading = Which indicator is nothing scored or recognised by?
inspect-unused = Used nowhere: { $indicators }.
inspect-only-limits = Only limits of other indicators: { $indicators }.
inspect-unused-none = None.
