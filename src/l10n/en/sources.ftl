### Words of the list of every figure's source (the command sources).

sources-title = Where every figure comes from
sources-file = File
sources-line = Line
sources-criterion = Criterion
sources-item = Item
sources-item-number = Item { $item }
sources-figure = Figure
sources-points = Points
sources-status = Mark
sources-source = Source
sources-citation = Provision
sources-fingerprint = File (SHA-256)

status-unverified = unverified
status-verified = compared with a source
status-derived = derived from other figures
status-stated = without a mark

sources-only = Only { $listed } figures and conditions are listed: “{ $status }”.
sources-total = In all: { $count } figures and conditions
sources-count-unverified = { $count } not compared with the official text
sources-count-verified = { $count } compared with the source named
sources-count-derived = { $count } derived from other figures
sources-count-stated = { $count } without a mark
sources-by-source-heading = Sources named
sources-by-source = { $source }: { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
