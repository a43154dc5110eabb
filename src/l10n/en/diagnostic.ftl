### The frame of findings; the words of each code are in the files diagnostic-*.

place-field = { $file }:{ $line }, column { $letters } ({ $column })
place-cell = { $file }, sheet “{ $sheet }”, cell { $cell }
places-lines = lines { $places }{ $more ->
    [0] { "" }
    [one] {" "}and { $more } more place
   *[other] {" "}and { $more } more places
}
places-cells = cells { $places }{ $more ->
    [0] { "" }
    [one] {" "}and { $more } more cell
   *[other] {" "}and { $more } more cells
}

findings-same = { $title }: “{ $about }”, { $count } places
findings-at-unit = { $unit }, { $place }: { $message }
findings-at = { $place }: { $message }
findings-rest = and { $count } more: { $places }{ $files ->
    [0] { "" }
   *[other] {" "}and { $files } more files
}
findings-rest-units = { $rest }. Units: { $units }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more units
}
findings-many = { $title }: { $count } places
findings-tally = In all: { $parts }.

page-wrong = A wrong example:
page-right = A right example:
