### The words of an outcome: verdicts, conditions of recognition, why nothing could be said.

verdict-met = met
verdict-not-met = not met
verdict-undetermined = undetermined

condition-all-criteria-met = All { $count } criteria met
condition-no-criterion-at-zero = No criterion scores 0
condition-total = A total of { $least } points or more
condition-total-either = A total of { $least } or of { $largest } points or more, depending on the commune's class

condition-result = { $condition }: { $result }.
condition-holds = met
condition-fails-criteria = not met, criteria at 0: { $criteria }
condition-open-criteria = undetermined, it depends on the data of criteria { $criteria }
condition-holds-any-class = met, whichever class the commune belongs to
condition-fails-any-class = not met, whichever class the commune belongs to
condition-holds-total = met, with { $points }
condition-fails-total = not met, with { $points }, { $short } short
condition-fails-total-at-most = not met, with at most { $most }, at least { $short } short
condition-open-total = undetermined, with { $points }
condition-open-total-between = undetermined, { $points } possible

problem-no-case-unruled = the number of “{ $whole }” is 0 and the standard does not say what that gives, so this item is undetermined: { $possible }.
problem-cases-without-base = the number of “{ $whole }” is 0 yet that of “{ $part }” is { $n }; the two contradict each other and must be checked. This item is undetermined: { $possible }.
problem-overflow = the figures are too large for exact arithmetic and must be checked. This item is undetermined: { $possible }.
