### Words of the command fmt.

fmt-changed = { $file }: laid out anew, { $lines ->
    [one] { $lines } line changed.
   *[other] { $lines } lines changed.
}
fmt-unchanged = { $file }: the layout is canonical already.
fmt-differs = { $file }: not in the canonical layout, { $lines ->
    [one] { $lines } line differs,
   *[other] { $lines } lines differ,
} from line { $first } on:
fmt-more = { "    " }… and { $count ->
    [one] { $count } more line.
   *[other] { $count } more lines.
}
fmt-stored-otherwise = { $file }: every line is as it should be, but the file is stored otherwise (encoding, byte-order mark or line ends).
fmt-not-done = { $file }: not laid out, the file is as it was. The mistakes above must be mended first.
fmt-not-kept = “{ $file }” could not be laid out with certainty that it still says the same; the file is as it was
fmt-report = this is a mistake of the program, not of the file; please send the file to its developers
