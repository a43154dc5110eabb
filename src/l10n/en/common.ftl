### Words for all rooms.

severity-error = error
severity-warning = warning
severity-note = note
help = help
hint = hint
unit = unit
given = here
see = see also
mend = write it like this

count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
