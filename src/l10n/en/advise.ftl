## The fewest changes by which communes are recognised

advise-heading = What to change for recognition
advise-worst = Where what is missing turns out at its worst (each item that lacks something gives its fewest points):
advise-best = Where what is missing turns out at its best (each item that lacks something gives its most points):

advise-district-reached = Nothing has to change for the target.
advise-district-plan = The plan with the fewest changes, units: { $communes }, changes: { $changes }. No plan reaches the target with fewer.
advise-district-not-proven = One plan that was found to reach the target, units: { $communes }, changes: { $changes }. It is not proven to be the one with the fewest.
advise-district-unreachable = No change reaches the target: at most { $reachable } of { $all } units ({ $share }) can be recognised.
advise-district-not-found = No way to the target was found: ways were found for { $reachable } of { $all } units ({ $share }); it is not proven that no more can be recognised.
advise-district-part = Further units that can be recognised: { $communes }, changes: { $changes }
advise-district-commune = { $number }. { $commune }: { $changes }

advise-commune = { $commune }: { $verdict }, { $points } points
advise-deciding-only = One figure, once known, decides the result: { $figures }. No other missing figure does so alone.
advise-deciding-one = One figure, once known, decides the result: { $figures }. It is not proven that no other does so alone.
advise-deciding-several = Any one of these figures, once known, decides the result: { $figures }.
advise-recognised = Nothing has to change: it is recognised.
advise-unknown = Nothing can be said: some numbers are too large.
advise-least = The fewest changes that do: { $changes }
advise-found = One way that was found, changes: { $changes }. It is not proven to be the least: there are too many ways to look at all.
advise-other = Another way { $number }, changes: { $changes }
advise-change = { $has_items ->
    [yes] { $change }: { $items }.
   *[no] { $change }.
}
advise-after = Then: { $points } points, { $verdict }.
advise-item = { $direction ->
    [up] item { $item } from { $before } up to { $after } points
   *[down] item { $item } from { $before } down to { $after } points
}
advise-count = { $direction ->
    [up] { $by } more of “{ $what }” (from { $from } to { $to })
   *[down] { $by } fewer of “{ $what }” (from { $from } to { $to })
}
advise-percent = { $direction ->
    [up] raise “{ $what }” by { $by }{ $unit } (from { $from } to { $to })
   *[down] lower “{ $what }” by { $by }{ $unit } (from { $from } to { $to })
}
advise-answer = { $has ->
    [yes] have “{ $what }” (now there is none)
   *[no] turn “{ $what }” from no to yes
}
advise-proof-nothing = It cannot be fewer: without any change it has { $most } points, below the threshold of { $threshold }.
advise-proof = It cannot be fewer: changing only { $changes } of the figures, it has { $most } points at most, below the threshold of { $threshold }.
advise-proof-nothing-otherwise = It cannot be fewer: without any change some condition fails ({ $lacks }).
advise-proof-otherwise = It cannot be fewer: changing only { $changes } of the figures, some condition fails ({ $lacks }).
advise-unreachable = No change brings enough points: it has { $most } at most, and the threshold is { $threshold }.
advise-unreachable-otherwise = No change fulfils all conditions ({ $lacks }).
advise-not-found = No way was found; there are too many to look at all.
advise-at-zero = 0 points in criterion { $criteria }
advise-requirement = “{ $label }” is not fulfilled
advise-other-conditions = a criterion at 0 points or a further requirement

advise-hairs = Recognised by a hair; after any one of these changes the result is another:

advise-may-rise = May rise: { $figures }.
advise-may-fall = May fall: { $figures }.
advise-may-become-yes = May turn from no to yes: { $figures }.
advise-facts = Facts, which stay: { $figures }.
advise-note = Fewer changes come first, then less change in all; each unit of what is counted, each answer and each percentage point counts as 1. The figures of an item that lacks something stay. Every way was scored again. What a unit is stays.
