### The report on a plan, laid out as Decree 30/2020/NĐ-CP has it. What the program does not know is a gap for a person to fill.

official-kind = REPORT
official-summary = SUMMARY OF THE REPORT
official-subject = { $kind ->
    [half] Results of the first six months of
    [year] Results of
   *[event] Ad hoc, about
}
official-subject-of = { $kind ->
    [event] , under the plan “{ $title }”
   *[other] { "" } under the plan “{ $title }”
}
official-number = No.{ " " }
official-basis = On the basis of { $text };
official-intro = { " " }reports as follows:
official-event = WHAT HAPPENED
official-results = RESULTS BY TARGET
official-duties = DUTIES, REPORTS, LISTS
official-short = SHORTCOMINGS
official-next = WHAT IS TO BE DONE
official-proposals = PROPOSALS
official-number-head = No.
official-result = Result
official-yes = yes
official-unknown = unknown
official-not-met = What is not reached
official-not-met-none = Nothing.
official-open = What is undetermined for lack of figures
official-open-none = Nothing.
official-causes = Causes
official-recipients = Recipients:
official-archive = - Filed: records,{ " " }
official-sign-how = (Signature of who is authorised, seal of the office)
official-annex = Annex { $number }
official-annex-places = RESULTS BY LOCALITY OR UNIT
official-annex-places-lead = Each column is a target, or one thing that a target asks, named below; the places that reach least stand first.
official-annex-missing = FIGURES THAT ARE MISSING
official-annex-rests-on = WHAT THE FIGURES REST ON
official-column = Column { $name }: { $asks } (required: { $range }).
official-how-many = How many lack it
official-all-units = all units
official-more-targets = And { $count } other targets: see the whole report.

## Gaps

official-gap-above = the superior office
official-gap-office-head = the reporting office
official-gap-office = the reporting office
official-gap-number = number and sign
official-gap-day = place and day
official-gap-year = year
official-gap-event = what happened
official-gap-event-told = when and where it happened, the children concerned, what was done
official-gap-causes = causes
official-gap-next = what is to be done
official-gap-duties = what was done of each duty, report and list
official-gap-proposals = proposals
official-gap-recipients = recipients
official-gap-archive = the drafting office
official-gap-authority = authority and office of who signs
official-gap-name = name of who signs
