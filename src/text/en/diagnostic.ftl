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

findings-many = { $title }: { $count } places
findings-tally = In all: { $parts }.

page-wrong = A wrong example:
page-right = A right example:
