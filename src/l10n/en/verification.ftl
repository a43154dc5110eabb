## Self-reported and verified

source-values-verified = verified values: { $places }
given-verified = { $label } is verified as { $value } (self-reported: { $reported })
given-evidence = evidence of { $label }: { $evidence }
given-attribute = { $value } (verified; self-reported: { $reported })
given-nothing = no figure
given-refused = not usable
given-previous = { $label } (previous period)
summary-verified = Scored by verified values: { $communes } of { $all } communes, { $figures } { $figures ->
        [one] value
       *[other] values
    }; all others as the communes reported them.
verification-heading = Self-assessment and verification compared
verification-none = Nothing is verified of any commune: the result rests on what the communes reported, and there is nothing to compare.
verification-counts = Something is verified of { $communes } of { $all } communes: { $figures } { $figures ->
        [one] value
       *[other] values
    }, of which { $changed } { $changed ->
        [one] differs
       *[other] differ
    } from what the commune reported.
verification-turned = Verdicts that turned: { $count } ({ $ways }).
verification-way = from { $from } to { $to }: { $count }
verification-not-turned = No verdict turned.
verification-share = Recognised: by self-assessment { $before } of { $all } communes ({ $share_before }), after verification { $after } of { $all } ({ $share_after }).
verification-commune = { $commune }: { $points }, { $verdict }
verification-same = { $figures ->
        [one] { $figures } value is verified
       *[other] { $figures } values are verified
    }; none changed.
verification-item = Item { $number }: { $changes }.
verification-figure = { $label }: { $before } → { $after }
verification-csv-verdict-before = Verdict, self-assessed
verification-csv-verdict-after = Verdict, verified
verification-csv-min-before = Least points, self-assessed
verification-csv-max-before = Most points, self-assessed
verification-csv-min-after = Least points, verified
verification-csv-max-after = Most points, verified
verification-csv-item = Item
verification-csv-figure = Figure
verification-csv-before = Self-reported
verification-csv-after = Verified
verification-csv-evidence = Evidence
verification-csv-points-before = Points of the item, self-assessed
verification-csv-points-after = Points of the item, verified
